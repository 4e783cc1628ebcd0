import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { retractSource } from '../../src/import/sources/retract-source.ts';
import { openWorld, type World } from '../setup/world.ts';
import { dump, importTexts, registry } from './small-world.ts';
import { dossierText, someDossiers } from './some-dossiers.ts';

let world: World;
let empty: readonly string[];

beforeAll(async () => {
  world = await openWorld();
  await importTexts(world.graph, { 'registry.yaml': registry });
  empty = await dump(world.graph);
});

afterAll(() => world.close());

test('imports are idempotent and independent of order, and retracting removes exactly what a source said', async () => {
  const { graph } = world;
  await fc.assert(
    fc.asyncProperty(someDossiers, async (contents) => {
      const texts = contents.map((content, index) => dossierText('abc'[index] ?? '', content));
      const importOne = (text: string) => importTexts(graph, { 'dossier.yaml': text });

      const steps: (readonly string[])[] = [empty];
      for (const text of texts) {
        await importOne(text);
        steps.push(await dump(graph));
      }
      const all = steps.at(-1);

      for (const other of contents) {
        await importOne(dossierText('a', other));
        await importOne(texts[0] ?? '');
        expect(await dump(graph), 'replaced and put back').toEqual(all);
      }

      await importTexts(graph, Object.fromEntries(texts.map((text, index) => [`${index}.yaml`, text])));
      expect(await dump(graph), 'twice').toEqual(all);

      for (const [index] of texts.entries()) {
        expect(await retractSource(graph, `doc:${'abc'[texts.length - 1 - index]}`)).toBeDefined();
        expect(await dump(graph), 'retracted').toEqual(steps.at(-2 - index));
      }
      for (const text of texts.toReversed()) await importOne(text);
      expect(await dump(graph), 'backwards').toEqual(all);

      for (const [index] of texts.entries()) await retractSource(graph, `doc:${'abc'[index]}`);
      expect(await dump(graph), 'retracted in another order').toEqual(empty);
    }),
    { numRuns: 8 },
  );
});

test('importing again replaces the previous content', async () => {
  const { graph } = world;
  const [first, second] = fc.sample(someDossiers, { numRuns: 2, seed: 7 }).map(([content]) => content);
  if (!first || !second) throw new Error('no dossiers');
  await importTexts(graph, { 'a.yaml': dossierText('a', second) });
  const expected = await dump(graph);
  await importTexts(graph, { 'a.yaml': dossierText('a', first) });
  expect(await dump(graph)).not.toEqual(expected);
  const { sources } = await importTexts(graph, { 'a.yaml': dossierText('a', second) });
  expect(sources.map(({ change }) => change)).toEqual(['replaced']);
  expect(await dump(graph)).toEqual(expected);
  await retractSource(graph, 'doc:a');
  expect(await dump(graph)).toEqual(empty);
});
