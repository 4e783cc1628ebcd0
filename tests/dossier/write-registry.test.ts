import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRegistry } from '../../src/dossier/read/read-registry.ts';
import { writeRegistry } from '../../src/dossier/write/write-registry.ts';
import { randomRegistry } from './random-dossier.ts';

test('a written registry is read back unchanged, and is the same text in any order', () => {
  fc.assert(
    fc.property(randomRegistry, (registry) => {
      const text = writeRegistry(registry);
      const again = readRegistry('a.yaml', text);
      expect(again.problems, text).toEqual([]);
      expect(again.registry.name).toBe(registry.name);
      expect(again.registry.entities).toHaveLength(registry.entities.length);
      expect(again.registry.entities).toEqual(expect.arrayContaining([...registry.entities]));
      expect(writeRegistry({ ...registry, entities: registry.entities.toReversed() })).toBe(text);
    }),
    { numRuns: 100 },
  );
});
