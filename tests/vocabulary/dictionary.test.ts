import { expect, test } from 'vitest';
import { writeDictionary } from '../../src/vocabulary/dictionary.ts';

test('docs/vocabulary.md is the vocabulary as it stands', async () => {
  await expect(writeDictionary()).toMatchFileSnapshot('../../docs/vocabulary.md');
});
