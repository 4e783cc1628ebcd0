import { readdirSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExamples } from '../../src/api/examples.ts';
import { questions } from '../../src/questions/library.ts';
import { openSample, type SampleWorld } from '../setup/sample.ts';
import { contract } from './oracle/answer-naively.ts';

let sample: SampleWorld;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

const examples = readExamples().map((example) => ({ ...example, name: /^query (\w+)/m.exec(example.text)?.[1] }));

describe('example queries', () => {
  test('have unique names and a line with their meaning', () => {
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
    for (const { name, meaning } of examples) {
      expect(name).toBeDefined();
      expect(meaning).not.toBe('');
    }
  });

  test('are numbered or named after their question', () => {
    const files = readdirSync(new URL('../../src/api/examples/', import.meta.url));
    expect(files.filter((file) => !isNumbered(file) && !isQuestion(file))).toEqual([]);
  });

  test('exist for every question', () => {
    expect(examples.flatMap(({ question }) => question ?? [])).toEqual(questions.map(({ name }) => name));
  });

  // The sources of the sample do not contradict each other.
  test.concurrent.each(examples)('$name has an answer in the sample', async ({ text, question }) => {
    expect(validate(contract, parse(text))).toEqual([]);
    const data = await sample.query(text);
    expect(Object.values(data as object)).not.toContain(null);
    expect(JSON.stringify(data)).toMatch(
      question === undefined ? /\[\{/ : question === 'disagreements' ? /"rows":\[\]/ : /"rows":\[\{/,
    );
  });

  test.each(examples.filter(({ question }) => question !== undefined))('$question is used by $name', (example) => {
    const field = questions.find(({ name }) => name === example.question)?.field;
    expect(example.text).toMatch(new RegExp(`\\b${field}\\(`));
  });
});

const isNumbered = (file: string) => /^\d\d-[a-z-]+\.graphql$/.test(file);

const isQuestion = (file: string) => questions.some(({ name }) => file === `${name}.graphql`);
