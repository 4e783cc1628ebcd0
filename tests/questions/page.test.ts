import { expect, test } from 'vitest';
import { questions } from '../../src/questions/library.ts';

test('a question says which field it serves', () => {
  expect(questions.map(({ header }) => header.serves)).toEqual(questions.map(({ field }) => `Query.${field}`));
});
