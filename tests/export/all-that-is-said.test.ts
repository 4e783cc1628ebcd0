import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { writeDossier } from '../../src/dossier/write/write-dossier.ts';
import { writeRegistry } from '../../src/dossier/write/write-registry.ts';
import { exportFiles } from '../../src/export/export-files.ts';
import { randomDossier, registeredEntities } from '../dossier/random-dossier.ts';
import { importTexts } from '../import/small-world.ts';
import { openSample } from '../setup/sample.ts';
import { openWorld, type World } from '../setup/world.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

/** Returns the dossiers of an export by path. */
async function exported(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const write = async ({ path, text }: { path: string; text: string }) => {
    if (path.startsWith('dossiers/')) files.set(path, text);
  };
  await exportFiles(world.graph, write, { report: () => undefined });
  return files;
}

test('the graph keeps everything in any dossier', async () => {
  await importTexts(world.graph, { 'registry.yaml': writeRegistry({ name: 'some', entities: registeredEntities }) });
  await fc.assert(
    fc.asyncProperty(randomDossier, async (dossier) => {
      const text = writeDossier(dossier);
      await importTexts(world.graph, { 'own.yaml': text }, { acceptReview: true });
      expect([...(await exported()).values()]).toEqual([text]);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('the graph keeps everything in the dossiers of the sample', async () => {
  const sample = await openSample();
  await sample.close();
  const files = await exported();
  expect(files.size).toBe(6);
  for (const text of files.values()) {
    const [, name = ''] = /^ {2}id: doc:release-(.+)$/m.exec(text) ?? [];
    const file = readFileSync(new URL(`../../data/dossiers/${name}.yaml`, import.meta.url), 'utf8');
    expect(text).toBe(file.replace(/^(#.*\n)*/, ''));
  }
});
