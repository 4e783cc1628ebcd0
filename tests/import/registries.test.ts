import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { DossierInvalid } from '../../src/files/problem.ts';
import { splitStatements } from '../../src/graph/migrate.ts';
import { openWorld, type World } from '../setup/world.ts';
import { dump, importTexts } from './small-world.ts';

const bodies = `
registry: bodies
entities:
  - {id: org:one, name: Agency One, names: [AO], identifiers: {wikidata: Q1}}
  - {id: org:two, name: Agency Two}
`;
const dossier = `
source: {id: doc:a, title: Release A, publisher: org:one, published: 2021-05-04, paragraphs: 1-9}
mentions:
  - {entity: {new: event:e, name: The meeting}, as: the meeting, paragraphs: 2}
claims:
  - {PARTICIPATED_IN: {from: Agency Two, to: the meeting}, paragraph: 2}
`;

let world: World;

beforeEach(async () => {
  world = await openWorld();
  return () => world.close();
});

async function messagesOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DossierInvalid)) throw error ?? new Error('nothing was wrong');
  return error.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

async function entity(id: string) {
  const [row] = await world.graph.readRows(
    'MATCH (n:Entity {id: $id}) RETURN n.name, n.names, n.identifiers, n:Registered, COLLECT { MATCH (e:RegistryEntry {id: n.id}) RETURN e.registry }[0]',
    { id },
    { name: 'entity' },
  );
  return row;
}

describe('a registry', () => {
  test('replaces its previous content, and reports what changed', async () => {
    const first = await importTexts(world.graph, { 'bodies.yaml': bodies });
    expect(first.registries).toEqual([{ registry: 'bodies', entities: 2, changed: 2 }]);
    const again = await importTexts(world.graph, { 'bodies.yaml': bodies });
    expect(again.registries).toEqual([{ registry: 'bodies', entities: 2, changed: 0 }]);
    const other = bodies.replace('Agency Two', 'Agency 2').replace(', names: [AO]', '');
    const changed = await importTexts(world.graph, { 'bodies.yaml': other });
    expect(changed.registries).toEqual([{ registry: 'bodies', entities: 2, changed: 2 }]);
    expect(await entity('org:one')).toEqual(['Agency One', [], ['wikidata:Q1'], true, 'bodies']);
    expect(await entity('org:two')).toEqual(['Agency 2', [], [], true, 'bodies']);
  });

  test('removes a dropped entity that no source mentions', async () => {
    await importTexts(world.graph, { 'bodies.yaml': bodies });
    await importTexts(world.graph, { 'bodies.yaml': bodies.replace(/.*org:two.*\n/, '') });
    expect(await entity('org:two')).toBeUndefined();
  });

  test('cannot drop an entity that a source needs', async () => {
    await importTexts(world.graph, { 'bodies.yaml': bodies, 'a.yaml': dossier });
    const before = await dump(world.graph);
    expect(await messagesOf(importTexts(world.graph, { 'bodies.yaml': bodies.replace(/.*org:two.*\n/, '') }))).toEqual([
      '2:11 this registry used to contain org:two, and these sources still mention it: doc:a. Keep it, or also import their dossiers without it',
    ]);
    expect(await dump(world.graph)).toEqual(before);
  });

  test('can drop it together with a dossier that no longer mentions it', async () => {
    await importTexts(world.graph, { 'bodies.yaml': bodies, 'a.yaml': dossier });
    await importTexts(world.graph, {
      'bodies.yaml': bodies.replace(/.*org:two.*\n/, ''),
      'a.yaml': dossier.slice(0, dossier.indexOf('claims:')),
    });
    expect(await entity('org:two')).toBeUndefined();
  });

  test("takes precedence over a dossier's name for an entity, until it drops the entity", async () => {
    await importTexts(world.graph, { 'bodies.yaml': bodies, 'a.yaml': dossier });
    const before = await dump(world.graph);
    expect((await entity('event:e'))?.[0]).toBe('The meeting');
    await importTexts(world.graph, {
      'events.yaml': 'registry: events\nentities: [{id: event:e, name: First Meeting}]',
    });
    expect(await entity('event:e')).toEqual(['First Meeting', [], [], true, 'events']);
    await importTexts(world.graph, { 'events.yaml': 'registry: events\nentities: []' });
    expect(await dump(world.graph)).toEqual(before);
  });

  test('shares no entity with another registry, and no name with another file', async () => {
    await importTexts(world.graph, { 'bodies.yaml': bodies });
    expect(
      await messagesOf(
        importTexts(world.graph, {
          'b.yaml': 'registry: others\nentities:\n  - {id: org:one, name: One}\n  - {id: org:new, name: New}',
          'c.yaml': 'registry: more\nentities:\n  - {id: org:new, name: New}',
          'd.yaml': 'registry: more\nentities: []',
        }),
      ),
    ).toEqual([
      '3:10 the registry "bodies" also has org:one: an entity can be in only one registry',
      expect.stringMatching(/^3:10 .*b\.yaml also has org:new/),
      expect.stringMatching(/^1:11 .*c\.yaml is also named "more"/),
    ]);
  });

  test('can pass an entity to another registry in the same import', async () => {
    await importTexts(world.graph, { 'bodies.yaml': bodies });
    await importTexts(world.graph, {
      'bodies.yaml': bodies.replace(/.*org:two.*\n/, ''),
      'others.yaml': 'registry: others\nentities: [{id: org:two, name: Agency Two}]',
    });
    expect((await entity('org:two'))?.[4]).toBe('others');
  });

  test('is known to later dossiers', async () => {
    await importTexts(world.graph, { 'bodies.yaml': bodies });
    const { sources } = await importTexts(world.graph, { 'a.yaml': dossier });
    expect(sources.map(({ change }) => change)).toEqual(['added']);
    const unknown = dossier.replace('Agency Two', 'Agency Twelve');
    expect(await messagesOf(importTexts(world.graph, { 'a.yaml': unknown }))).toEqual([
      '6:30 unknown name "Agency Twelve"; did you mean org:two (Agency Two)?',
    ]);
  });
});

test('entities registered before ids could be merged are still registered', async () => {
  const before = await dump(world.graph);
  await world.graph.alterSchema([
    'MATCH (e:RegistryEntry) MATCH (n:Entity {id: e.id}) SET n.registry = e.registry DELETE e',
  ]);
  const step = readFileSync(new URL('../../cypher/schema/006-registry-entries.cypher', import.meta.url), 'utf8');
  await world.graph.alterSchema(splitStatements(step));
  expect(await dump(world.graph)).toEqual(before);
});
