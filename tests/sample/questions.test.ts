import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { openSample, type SampleWorld } from '../setup/sample.ts';
import { ways } from './ways.ts';

const file = z.object({ questions: z.array(z.object({ question: z.string(), answer: z.array(z.unknown()) })) });
const { questions } = file.parse(parse(readFileSync(new URL('questions.yaml', import.meta.url), 'utf8')));

let sample: SampleWorld;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

describe('ten questions, answered by reading before there was anything to ask', () => {
  test('each has its way to ask', () => {
    expect(questions).toHaveLength(10);
    expect(ways.map(({ question }) => questions.findIndex((each) => each.question.startsWith(question)))).toEqual(
      questions.keys().toArray(),
    );
  });

  describe.each(questions.map((each, index) => ({ ...each, way: ways[index] })))('$question', ({ answer, way }) => {
    test('through GraphQL', async () => {
      expect(way?.read(await sample.query(way.graphql))).toEqual(answer);
    });

    test('in Cypher by hand', async () => {
      const rows = await sample.graph.readRows(way?.cypher ?? '', {}, { name: 'tests/sample' });
      expect(rows.map(([entry]) => entry)).toEqual(answer);
    });
  });
});
