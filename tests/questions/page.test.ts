import { expect, test } from 'vitest';
import { questions } from '../../src/questions/library.ts';

test('a question names its GraphQL field', () => {
  expect(questions.map(({ header }) => header.serves)).toEqual(questions.map(({ field }) => `Query.${field}`));
});
