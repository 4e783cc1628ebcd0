import { afterEach, beforeEach, expect, test } from 'vitest';
import { KnownEntities } from '../../src/dossier/known-entities.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { openWorld, type World } from '../setup/world.ts';
import { dossierOfClaims, dossierOfSize, hubs } from './generated-dossiers.ts';
import { peakMemory, startImport, writeFiles } from './import-process.ts';

let world: World;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

async function countClaims(): Promise<unknown> {
  const [row] = await world.graph.readRows('MATCH (c:Claim) RETURN count(c)', {}, { name: 'count' });
  return row?.[0];
}

test('a dossier of 50 MB goes in with less than 1 GB', async () => {
  const large = dossierOfSize('doc:large', 1, 50_000_000);
  await using files = await writeFiles({ 'a.yaml': hubs, 'b.yaml': large.text });
  const run = await startImport(files.path).ended;
  expect(run.stderr).toContain('peak memory');
  expect(run.code, run.stderr).toBe(0);
  expect(await countClaims()).toBe(large.claims);
  expect(peakMemory(run)).toBeLessThan(1000);
});

test('a million problems are all counted, and few of them kept', () => {
  const text = `source: {id: doc:h, title: H, publisher: org:one, paragraphs: 1-9}\nclaims:\n${'- x\n'.repeat(1_000_000)}`;
  const { problems, omitted = 0 } = readDossier('a.yaml', text, new KnownEntities([]));
  expect(problems.length).toBeLessThan(1000);
  expect(problems.length + omitted).toBeGreaterThanOrEqual(1_000_000);
});

test('a thousand dossiers take no more memory than a hundred', async () => {
  const dossiers = Array.from({ length: 1000 }, (_, index) => dossierOfClaims(`doc:many-${index}`, index, 100));
  const texts = dossiers.map(({ text }, index) => [`d${index}.yaml`, text] as const);
  await using few = await writeFiles(Object.fromEntries([['a.yaml', hubs], ...texts.slice(0, 100)]));
  await using many = await writeFiles(Object.fromEntries(texts));
  const first = await startImport(few.path).ended;
  const all = await startImport(many.path).ended;
  expect(first.code, first.stderr).toBe(0);
  expect(all.code, all.stderr).toBe(0);
  expect(await countClaims()).toBe(100_000);
  expect(peakMemory(all)).toBeLessThan(peakMemory(first) + 150);
});
