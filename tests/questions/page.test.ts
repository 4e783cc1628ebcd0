import { expect, test } from 'vitest';
import { describeQuestions } from '../../src/questions/describe-questions.ts';
import { questions } from '../../src/questions/library.ts';

test('docs/questions.md matches the question files', async () => {
  await expect(describeQuestions(questions)).toMatchFileSnapshot('../../docs/questions.md');
});

test('a question names its GraphQL field', () => {
  expect(questions.map(({ header }) => header.serves)).toEqual(questions.map(({ field }) => `Query.${field}`));
});
