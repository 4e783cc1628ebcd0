import { expect, test } from 'vitest';
import { describeQuestions } from '../../src/questions/describe-questions.ts';
import { questions } from '../../src/questions/library.ts';

test('docs/questions.md is what the files of the questions say', async () => {
  await expect(describeQuestions(questions)).toMatchFileSnapshot('../../docs/questions.md');
});

test('a question says which field it serves', () => {
  expect(questions.map(({ header }) => header.serves)).toEqual(questions.map(({ field }) => `Query.${field}`));
});
