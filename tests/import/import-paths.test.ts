import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importPaths } from '../../src/import/import-paths.ts';
import { openWorld, type World } from '../setup/world.ts';
import { dump, importTexts, registry } from './small-world.ts';

const release = (letter: string, partner = 'org:two') => `
source: {id: doc:${letter}, title: Release ${letter}, publisher: org:one, published: 2021-05-04, paragraphs: 1-9}
claims: [{PARTNERS_WITH: {between: [org:one, ${partner}]}, paragraph: 1}]
`;

let world: World;
let folder: string;

beforeEach(async () => {
  world = await openWorld();
  folder = await mkdtemp(join(tmpdir(), 'entente-paths-'));
});

afterEach(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

const quiet = { report: () => undefined };

test('searches folders for YAML at any depth, without hidden files, each file once', async () => {
  await mkdir(join(folder, 'deep', 'deeper'), { recursive: true });
  await writeFile(join(folder, 'deep', 'deeper', 'a.yml'), release('a'));
  await writeFile(join(folder, 'deep', 'who.YAML'), registry);
  await writeFile(join(folder, '.hidden.yaml'), 'not: this');
  await writeFile(join(folder, 'notes.txt'), 'nor this');
  const { registries, sources } = await importPaths(
    world.graph,
    [folder, join(folder, 'deep', '.', 'who.YAML')],
    quiet,
  );
  expect(registries.map(({ registry }) => registry)).toEqual(['bodies']);
  expect(sources.map(({ path }) => path)).toEqual([join(folder, 'deep', 'deeper', 'a.yml')]);
});

test.each(['nowhere', 'empty'])('refuses a path without files: %s', async (name) => {
  await mkdir(join(folder, 'empty'));
  await expect(importPaths(world.graph, [join(folder, name)], quiet)).rejects.toMatchObject({
    code: 'FILE_UNREADABLE',
  });
});

test('skips unchanged sources and replaces only the changed one', async () => {
  const texts = { 'registry.yaml': registry, 'a.yaml': release('a'), 'b.yaml': release('b') };
  await importTexts(world.graph, texts);
  const { sources } = await importTexts(world.graph, {
    ...texts,
    'b.yaml': release('b', 'org:three'),
    'c.yaml': release('c'),
  });
  expect(sources.map(({ source, change }) => [source, change])).toEqual([
    ['doc:a', 'unchanged'],
    ['doc:b', 'replaced'],
    ['doc:c', 'added'],
  ]);
});

test.each(['note: as far as known', 'when: 2020', 'inferred: who else', 'quote: hand in hand', 'list: open'])(
  'a claim that says something more makes a source changed: %s',
  async (more) => {
    const texts = { 'registry.yaml': registry, 'a.yaml': release('a') };
    await importTexts(world.graph, texts);
    const said = release('a').replace('paragraph: 1}', `paragraph: 1, ${more}}`);
    const { sources } = await importTexts(world.graph, { ...texts, 'a.yaml': said });
    expect(sources.map(({ change }) => change)).toEqual(['replaced']);
  },
);

test('a name that now resolves to another entity changes the source', async () => {
  const named = release('a', 'MoT');
  await importTexts(world.graph, { 'registry.yaml': registry, 'a.yaml': named });
  const renamed = registry.replace(', names: [MoT]', '').replace('name: Aland', 'name: Aland, names: [MoT]');
  const { sources } = await importTexts(world.graph, { 'registry.yaml': renamed, 'a.yaml': named });
  expect(sources.map(({ change }) => change)).toEqual(['replaced']);
});

test('a dry run reports what would change and writes nothing', async () => {
  await importTexts(world.graph, { 'registry.yaml': registry, 'a.yaml': release('a') });
  const before = await dump(world.graph);
  const texts = { 'registry.yaml': registry.replace('Peace', 'World Peace'), 'a.yaml': release('a', 'org:three') };
  const { registries, sources } = await importTexts(world.graph, texts, { dryRun: true });
  expect(registries).toEqual([{ registry: 'bodies', entities: 9, changed: 1 }]);
  expect(sources).toMatchObject([{ source: 'doc:a', change: 'replaced', claims: 1, relationships: 1, mentions: 2 }]);
  expect(await dump(world.graph)).toEqual(before);
});

test('an import stopped between sources leaves whole sources, and the next one completes it', async () => {
  // Small sources would be written together.
  const facts = Array.from(
    { length: 2000 },
    (_, index) => `  - {fact: {of: org:one, members: ${index}, unit: states}, paragraph: 1}`,
  );
  const large = release('a').replace(/claims: \[(.*)\]/, `claims:\n  - $1\n${facts.join('\n')}`);
  const texts = { 'registry.yaml': registry, 'a.yaml': large, 'b.yaml': release('b') };
  const stop = new AbortController();
  const report = (step: string, detail?: string) => {
    if (step === 'Importing sources' && detail === '2 of 2') stop.abort();
  };
  await expect(importTexts(world.graph, texts, { report, signal: stop.signal })).rejects.toThrow(/abort/i);
  const { sources } = await importTexts(world.graph, texts);
  expect(sources.map(({ change }) => change)).toEqual(['unchanged', 'added']);
});

test('explains how to refer to an entity that another source adds', async () => {
  const adding = release('a', '{new: org:ten, name: Agency Ten}');
  await importTexts(world.graph, { 'registry.yaml': registry, 'a.yaml': adding });
  await expect(importTexts(world.graph, { 'b.yaml': release('b', 'org:ten') })).rejects.toThrow(
    'b.yaml:3:46: org:ten is not in any registry, but doc:a adds it: ' +
      'put it into a registry, or add it here too with {new: org:ten, name: "Agency Ten"}',
  );
});

test('two files of one source are refused', async () => {
  await expect(
    importTexts(world.graph, {
      'registry.yaml': registry,
      'a.yaml': release('a'),
      'b.yaml': release('a', 'org:three'),
    }),
  ).rejects.toThrow(/b\.yaml:1:1: .*a\.yaml is also a dossier of doc:a/);
});

test('concurrent imports wait for each other and lose nothing', async () => {
  await importTexts(world.graph, { 'registry.yaml': registry });
  const letters = [...'abcdefgh'];
  await Promise.all(letters.map((letter) => importTexts(world.graph, { 'x.yaml': release(letter) })));
  const [row] = await world.graph.readRows(
    'MATCH ()-[r:PARTNERS_WITH]->() RETURN r.claimCount, r.sourceCount, r.publisherCount, r.selfReported',
    {},
    { name: 'count' },
  );
  expect(row).toEqual([8, 8, 1, true]);
});
