import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExamples } from '../../src/api/examples.ts';
import { openSample, type SampleWorld } from '../setup/sample.ts';
import { contract } from './oracle/answer-naively.ts';

let sample: SampleWorld;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

const examples = readExamples().map((text) => ({ text, name: /^query (\w+)/m.exec(text)?.[1] }));

describe('example queries', () => {
  test('are a dozen, each with a name and a line that says what it asks', () => {
    expect(examples).toHaveLength(12);
    expect(new Set(examples.map(({ name }) => name)).size).toBe(12);
    for (const { text, name } of examples) {
      expect(name).toBeDefined();
      expect(text).toMatch(/^# .+\n/);
    }
  });

  test.each(examples)('$name is answered from the sample', async ({ text }) => {
    expect(validate(contract, parse(text))).toEqual([]);
    const data = await sample.query(text);
    expect(Object.values(data as object)).not.toContain(null);
    expect(JSON.stringify(data)).toMatch(/\[\{/);
  });
});
