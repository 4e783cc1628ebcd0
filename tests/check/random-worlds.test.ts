import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergeEntities, unmergeEntity } from '../../src/import/merge/merge-entities.ts';
import { retractSource } from '../../src/import/sources/retract-source.ts';
import { importTexts, registry } from '../import/small-world.ts';
import { dossierText, someDossiers } from '../import/some-dossiers.ts';
import { openWorld, type World } from '../setup/world.ts';
import { check } from './found.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await importTexts(world.graph, { 'registry.yaml': registry });
});

afterAll(() => world.close());

/** Merges that may stand beside each other, in any number. */
const merges = fc.subarray([
  ['org:two', 'org:one'],
  ['org:three', 'org:two'],
  ['org:namesake', 'org:two'],
  ['country:BB', 'country:AA'],
  ['event:second', 'event:first'],
] as const);

test('finds no faults after random imports, retractions, merges and unmerges', async () => {
  const { graph } = world;
  const expectRight = async (after: string) => expect((await check(graph)).faults, after).toEqual([]);
  await fc.assert(
    fc.asyncProperty(someDossiers, merges, fc.nat(), async (contents, pairs, which) => {
      const letters = contents.map((_, index) => 'abc'[index] ?? '');
      const importAll = (from: number, to: number) =>
        importTexts(
          graph,
          Object.fromEntries(
            contents.slice(from, to).map((content, index) => {
              const letter = letters[from + index] ?? '';
              return [`${letter}.yaml`, dossierText(letter, content)];
            }),
          ),
        );
      const middle = which % contents.length;
      if (middle > 0) await importAll(0, middle);
      await expectRight('some imported');
      await mergeEntities(
        graph,
        pairs.map(([id, into]) => ({ id, into, by: 'Ana', why: 'one body', on: '2026-01-02' })),
      );
      await expectRight('merged');
      await importAll(middle, contents.length);
      await expectRight('all imported');
      const [undone] = pairs;
      if (undone) await unmergeEntity(graph, undone[0]);
      await expectRight('one merge undone');
      await retractSource(graph, `doc:${letters[middle]}`);
      await expectRight('one retracted');
      for (const letter of letters) await retractSource(graph, `doc:${letter}`);
      for (const [id] of pairs.slice(1)) await unmergeEntity(graph, id);
      await expectRight('all taken back');
    }),
    { numRuns: 6 },
  );
}, 400_000);
