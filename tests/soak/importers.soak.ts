import { afterEach, beforeEach, expect, test } from 'vitest';
import { retractSource } from '../../src/import/sources/retract-source.ts';
import { dump, importTexts } from '../import/small-world.ts';
import { openWorld, type World } from '../setup/world.ts';
import { dossierOfClaims, type GeneratedDossier, hubs, randomFrom } from './generated-dossiers.ts';
import { startImport, writeFiles } from './import-process.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await importTexts(world.graph, { 'hubs.yaml': hubs });
});

afterEach(() => world.close());

function someDossiers(count: number): GeneratedDossier[] {
  return Array.from({ length: count }, (_, index) => dossierOfClaims(`doc:shared-${index}`, index, 150 + (index % 7)));
}

function textsOf(dossiers: readonly GeneratedDossier[]): Record<string, string> {
  return Object.fromEntries(dossiers.map(({ text }, index) => [`d${index}.yaml`, text]));
}

/** How many claims of each source there are. */
async function countClaims(): Promise<Map<unknown, unknown>> {
  const rows = await world.graph.readRows(
    'MATCH (s:Source) RETURN s.id, COUNT { (s)-[:CLAIMS]->(:Claim) }',
    {},
    { name: 'count' },
  );
  return new Map(rows.map(([id, claims]) => [id, claims]));
}

/** Asks again and again until it is told to stop; gives every source seen with a part of its claims. */
async function watchSources(dossiers: readonly GeneratedDossier[], stop: AbortSignal) {
  const halves: unknown[] = [];
  do {
    const counts = await countClaims();
    for (const { id, claims } of dossiers) {
      const seen = counts.get(id) ?? 0;
      if (seen !== claims && seen !== 0) halves.push({ id, seen, claims });
    }
  } while (!stop.aborted);
  return halves;
}

async function importAllAlone(dossiers: readonly GeneratedDossier[]): Promise<readonly string[]> {
  await importTexts(world.graph, textsOf(dossiers));
  const expected = await dump(world.graph);
  await world.close();
  world = await openWorld();
  await importTexts(world.graph, { 'hubs.yaml': hubs });
  return expected;
}

test('four importers that share hubs lose nothing, and nobody sees half a source', async () => {
  const dossiers = someDossiers(80);
  const expected = await importAllAlone(dossiers);
  const stop = new AbortController();
  const watching = watchSources(dossiers, stop.signal);
  const shares = [0, 1, 2, 3].map((share) => dossiers.filter((_, index) => index % 4 === share));
  const runs = await Promise.all(
    shares.map(async (share) => {
      await using files = await writeFiles(textsOf(share));
      return await startImport(files.path).ended;
    }),
  );
  stop.abort();
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(await watching).toEqual([]);
  expect(await dump(world.graph)).toEqual(expected);
});

test('importers killed at any moment leave whole sources, and the next import does the rest', async () => {
  const dossiers = someDossiers(40);
  const expected = await importAllAlone(dossiers);
  const random = randomFrom(7);
  const stop = new AbortController();
  const watching = watchSources(dossiers, stop.signal);
  await using files = await writeFiles(textsOf(dossiers));
  for (let round = 0; round < 8; round += 1)
    await Promise.all([killAfter(random(6)), killAfter(random(6))].map((kill) => kill(files.path)));
  stop.abort();
  expect(await watching).toEqual([]);

  // Waits for the writer's lock, which what was killed may hold until the server has noticed.
  await retractSource(world.graph, 'doc:nowhere');
  const left = await dump(world.graph);
  const there = await countClaims();
  await world.close();
  world = await openWorld();
  await importTexts(world.graph, { 'hubs.yaml': hubs, ...textsOf(dossiers.filter(({ id }) => there.has(id))) });
  expect(await dump(world.graph)).toEqual(left);
  expect((await startImport(files.path).ended).code).toBe(0);
  expect(await dump(world.graph)).toEqual(expected);
});

/** Starts an import, and kills it once there are so many more sources, or it has ended. */
function killAfter(sources: number) {
  return async (path: string): Promise<void> => {
    const before = (await countClaims()).size;
    const { process, ended } = startImport(path);
    let isOver = false;
    void ended.then(() => {
      isOver = true;
    });
    while (!isOver && (await countClaims()).size < before + sources);
    process.kill('SIGKILL');
    await ended;
  };
}
