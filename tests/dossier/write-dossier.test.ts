import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { writeDossier } from '../../src/dossier/write/write-dossier.ts';
import { toSourceRecord } from '../../src/import/records/source-record.ts';
import { randomDossier, registered } from './random-dossier.ts';

function read(text: string): Dossier {
  const { dossier, problems } = readDossier('a.yaml', text, registered, { acceptReview: true });
  expect(problems, text).toEqual([]);
  return dossier ?? expect.unreachable();
}

/** Returns its claims as sorted texts. */
function claimsOf({ claims }: Dossier): string[] {
  const sorted = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return claims.map((claim) => JSON.stringify(claim, sorted)).sort();
}

test('a written dossier is read back unchanged', () => {
  fc.assert(
    fc.property(randomDossier, (dossier) => {
      const again = read(writeDossier(dossier));
      expect(claimsOf(again)).toEqual(claimsOf(dossier));
      expect({ ...again, claims: [] }).toEqual({ ...dossier, claims: [] });
      expect(toSourceRecord(again).contentHash).toBe(toSourceRecord(dossier).contentHash);
    }),
    { numRuns: 100 },
  );
});

test('the same content gives the same text, in any order', () => {
  fc.assert(
    fc.property(
      randomDossier.chain((dossier) => fc.tuple(fc.constant(dossier), shuffled(dossier))),
      ([dossier, other]) => {
        const text = writeDossier(dossier);
        expect(writeDossier(other)).toBe(text);
        expect(writeDossier(read(text))).toBe(text);
      },
    ),
    { numRuns: 100 },
  );
});

function shuffled({ source, added, mentions, claims }: Dossier): fc.Arbitrary<Dossier> {
  return fc.record({
    source: fc.constant({
      ...source,
      publishers: source.publishers.toReversed(),
      boilerplate: source.boilerplate.toReversed(),
    }),
    added: anyOrder(added),
    mentions: anyOrder(mentions.map((mention) => ({ ...mention, names: mention.names.toReversed() }))),
    claims: anyOrder(claims),
  });
}

function anyOrder<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}
