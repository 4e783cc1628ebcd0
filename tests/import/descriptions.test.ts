import { beforeEach, describe, expect, test } from 'vitest';
import { exportFiles } from '../../src/export/export-files.ts';
import { DossierInvalid } from '../../src/files/problem.ts';
import { mergeEntities } from '../../src/import/merge/merge-entities.ts';
import { openWorld, type World } from '../setup/world.ts';
import { dump, importTexts, registry } from './small-world.ts';

const shared = (name: string) => `registry: shared\nentities:\n  - {id: programme:sea, ${name}}\n`;
const dossier = (letter: string, added: string, title = `Release ${letter}`) => `
source: {id: doc:${letter}, title: ${title}, publisher: org:one, paragraphs: 1-9}
mentions:
  - {entity: {new: programme:sea, ${added}}, as: the programme, paragraphs: 2}
claims:
  - {FUNDS: {from: org:two, to: programme:sea}, paragraph: 2}
`;

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await importTexts(world.graph, { 'registry.yaml': registry });
  return () => world.close();
});

async function warningsOf(texts: Readonly<Record<string, string>>) {
  const { warnings } = await importTexts(world.graph, texts);
  return warnings.map(({ file, line, column, message }) => `${file.split('/').at(-1)}:${line}:${column} ${message}`);
}

async function named(id: string) {
  const rows = await world.graph.readRows(
    'MATCH (n:Entity {id: $id}) RETURN n.name, n.names',
    { id },
    { name: 'named' },
  );
  return rows[0];
}

describe('an entity that a registry has and a dossier adds', () => {
  const both =
    'a registry describes programme:sea as "Sea Watch", also "SW", this dossier as "Sea Guard", wikidata:Q1: ';

  test('is accepted without a warning if both describe it alike, in either order', async () => {
    const said = 'name: Sea Watch, names: [SW, The Watch], identifiers: {wikidata: Q1}';
    const alike = 'identifiers: {wikidata: Q1}, names: [The Watch, SW], name: "Sea  Watch"';
    expect(await warningsOf({ 'a.yaml': dossier('a', said), 'shared.yaml': shared(alike) })).toEqual([]);
    const together = await dump(world.graph);
    for (const texts of [{ 'a.yaml': dossier('a', said) }, { 'shared.yaml': shared(alike) }]) {
      await (await openWorld()).close();
      const other = 'a.yaml' in texts ? { 'shared.yaml': shared(alike) } : { 'a.yaml': dossier('a', said) };
      await importTexts(world.graph, { 'registry.yaml': registry });
      expect(await warningsOf(texts)).toEqual([]);
      expect(await warningsOf(other)).toEqual([]);
      expect(await dump(world.graph)).toEqual(together);
    }
  });

  test('gives a warning with both descriptions if they differ; the registry takes precedence', async () => {
    const texts = {
      'a.yaml': dossier('a', 'name: Sea Guard, identifiers: {wikidata: Q1}'),
      'shared.yaml': shared('name: Sea Watch, names: [SW]'),
    };
    expect(await warningsOf(texts)).toEqual([expect.stringContaining(`a.yaml:4:20 ${both}`)]);
    expect(await named('programme:sea')).toEqual(['Sea Watch', ['SW']]);
    await expect(importTexts(world.graph, texts, { strict: true })).rejects.toThrow(both);
  });

  test('gives a warning if the dossier comes after the registry, and is found by the names of both', async () => {
    await importTexts(world.graph, { 'shared.yaml': shared('name: Sea Watch, names: [SW]') });
    const added = dossier('a', 'name: Sea Guard, identifiers: {wikidata: Q1}');
    const claims = ['SW', 'sea guard'].map(
      (to) => `  - {IMPLEMENTS: {from: org:one, to: ${to}}, paragraph: 3, note: ${to}}\n`,
    );
    expect(await warningsOf({ 'a.yaml': added + claims.join('') })).toEqual([
      expect.stringContaining(`a.yaml:4:20 ${both}`),
    ]);
  });

  test('gives a warning if only the registry is imported, which names each differing source', async () => {
    const names = ['Sea Guard', 'Sea Watch', 'Sea Guard', 'Coast Guard', 'Shore Guard'];
    const dossiers = names.map((name, index) => [`${index}.yaml`, dossier('abcde'[index] ?? '', `name: ${name}`)]);
    await importTexts(world.graph, Object.fromEntries(dossiers));
    await mergeEntities(world.graph, [
      { id: 'programme:sea', into: 'programme:x', by: 'Ana', why: 'it is', on: '2026-01-02' },
    ]);
    const expected =
      'shared.yaml:3:10 this registry describes programme:sea as "Sea Watch", doc:a as "Sea Guard", doc:c as "Sea Guard", ' +
      'doc:d as "Coast Guard", and 1 more sources differently: ';
    const texts = { 'shared.yaml': shared('name: Sea Watch') };
    expect(await warningsOf(texts)).toEqual([expect.stringContaining(expected)]);
    // Said by the dossier itself where that is imported too.
    const [first] = await warningsOf({ ...texts, 'a.yaml': dossier('a', 'name: Sea Guard') });
    expect(first).toContain(
      'a.yaml:4:20 a registry describes programme:sea as "Sea Watch", this dossier as "Sea Guard": ',
    );
  });

  test('can be the document itself, whose title must be one of its names', async () => {
    const documents = 'registry: documents\nentities:\n  - {id: doc:a, name: The Pact, names: [Release of the Pact]}\n';
    const head = (title: string) => `source: {id: doc:a, title: ${title}, publisher: org:one, paragraphs: 1-9}`;
    expect(await warningsOf({ 'd.yaml': documents, 'a.yaml': head('Release of the pact') })).toEqual([]);
    expect(await warningsOf({ 'a.yaml': head('Another') })).toEqual([
      expect.stringContaining('a.yaml:1:28 a registry describes doc:a as "The Pact", also "Release of the Pact", '),
    ]);
    expect(await warningsOf({ 'd.yaml': documents })).toEqual([expect.stringContaining('doc:a as "Another"')]);
  });

  test('is described by the dossier again once the registry drops it', async () => {
    await importTexts(world.graph, { 'a.yaml': dossier('a', 'name: Sea Guard') });
    const before = await dump(world.graph);
    await importTexts(world.graph, { 'shared.yaml': shared('name: Sea Watch') });
    await importTexts(world.graph, { 'shared.yaml': 'registry: shared\nentities: []' });
    expect(await dump(world.graph)).toEqual(before);
  });
});

test('an import that stops after the registries leaves every source with the entities it mentions', async () => {
  const needing = dossier('a', 'name: Sea Guard').replace(/\{new: (programme:sea)[^}]*\}/, '$1');
  await importTexts(world.graph, { 'shared.yaml': shared('name: Sea Watch'), 'a.yaml': needing });
  const texts = { 'shared.yaml': 'registry: shared\nentities: []', 'a.yaml': dossier('a', 'name: Sea Guard') };
  const stop = new AbortController();
  const report = (step: string) => step === 'Importing sources' && stop.abort(new Error('stopped'));
  const many = { ...texts, 'b.yaml': dossier('b', 'name: Sea Guard') };
  await expect(importTexts(world.graph, many, { report, signal: stop.signal })).rejects.toThrow('stopped');
  const files: Record<string, string> = {};
  await exportFiles(
    world.graph,
    async ({ path, text }) => void Object.assign(files, { [path.replace('/', '-')]: text }),
    {
      report: () => undefined,
    },
  );
  const before = await dump(world.graph);
  await (await openWorld()).close();
  await importTexts(world.graph, files);
  expect(await dump(world.graph)).toEqual(before);

  await importTexts(world.graph, many);
  expect(await named('programme:sea')).toEqual(['Sea Guard', []]);
  expect(
    await world.graph.readRows("MATCH (e:RegistryEntry {id: 'programme:sea'}) RETURN e", {}, { name: 'left' }),
  ).toEqual([]);
});

describe('an id that two dossiers describe', () => {
  const [beta, better] = ['name: Beta Agency', 'name: Better Energy Trust'];
  const two =
    'describes programme:sea as "Beta Agency", this dossier as "Better Energy Trust": ' +
    'choose another id if they are two entities; if they are one, give it one name, or list the other under "names"';

  test('with two names gives one warning with both descriptions and sources, in one import', async () => {
    const texts = { 'a.yaml': dossier('a', beta), 'b.yaml': dossier('b', better), 'c.yaml': dossier('c', beta) };
    expect(await warningsOf(texts)).toEqual([`b.yaml:4:20 doc:a ${two}`]);
    await expect(importTexts(world.graph, texts, { strict: true })).rejects.toThrow(DossierInvalid);
  });

  test('with two names gives a warning if one was imported before', async () => {
    await importTexts(world.graph, { 'a.yaml': dossier('a', beta) });
    expect(await warningsOf({ 'b.yaml': dossier('b', better) })).toEqual([`b.yaml:4:20 doc:a ${two}`]);
    // What is corrected is not held against what it said before.
    expect(await warningsOf({ 'a.yaml': dossier('a', better) })).toEqual([]);
  });

  test('in large files and in flow style gives a warning too', async () => {
    const flow = JSON.stringify({
      source: { id: 'doc:a', title: 'A', publisher: 'org:one', paragraphs: '1-9' },
      mentions: [{ entity: { new: 'programme:sea', name: 'Beta Agency' }, paragraphs: '1' }],
    });
    expect(await warningsOf({ 'a.yaml': dossier('a', better).replace(':a,', ':b,'), 'b.yaml': flow })).toEqual([
      expect.stringMatching(/^b\.yaml:1:\d+ doc:b describes programme:sea as "Better Energy Trust"/),
    ]);
  });

  test.each([
    ['one name in two writings', 'name: Beta Agency', 'name: BETA agency', 0],
    ['a name that the other knows', 'name: Beta Agency, names: [BA]', 'name: BA', 0],
    [
      'one name, other names and identifiers of two schemes',
      'name: B, names: [C], identifiers: {x: 1}',
      'name: B, names: [D], identifiers: {y: 1}',
      0,
    ],
    [
      'one name and two identifiers in one scheme',
      'name: B, identifiers: {wikidata: Q1}',
      'name: B, identifiers: {wikidata: Q2}',
      1,
    ],
    ['two names and one other name', 'name: B, names: [X]', 'name: C, names: [X]', 1],
  ])('by %s', async (_, one, other, expected) => {
    expect(await warningsOf({ 'a.yaml': dossier('a', one), 'b.yaml': dossier('b', other) })).toHaveLength(expected);
  });

  test('gives a warning if it is one of the documents, by its title', async () => {
    const pact = dossier('a', 'name: B')
      .replace('programme:sea, name', 'doc:b, name')
      .replace(/claims:.*/s, '');
    expect(await warningsOf({ 'a.yaml': pact, 'b.yaml': dossier('b', 'name: B') })).toEqual([
      expect.stringMatching(/^b\.yaml:2:28 doc:a describes doc:b as "B", this dossier as "Release b"/),
    ]);
  });
});
