import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergeEntities } from '../../src/import/merge/merge-entities.ts';
import { importTexts, registry } from '../import/small-world.ts';
import { runInProcess } from '../questions/in-process.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld, type World } from '../setup/world.ts';

const { bolt, user, password } = testEngine();
const given = { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };

const dossier = (letter: string, title: string, ...added: readonly (readonly [id: string, description: string])[]) =>
  [
    `source: {id: doc:${letter}, title: ${title}, publisher: org:one, paragraphs: 1-9}`,
    'mentions:',
    ...added.map(([id, description]) => `  - {entity: {new: ${id}, ${description}}, paragraphs: 2}`),
  ].join('\n');

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await importTexts(world.graph, {
    'registry.yaml': registry,
    'shared.yaml': 'registry: shared\nentities: [{id: event:e, name: First, names: [E]}, {id: event:f, name: Second}]',
    'a.yaml': dossier(
      'a',
      'Release A',
      ['org:beta', 'name: Beta Agency'],
      ['org:known', 'name: Known, names: [K]'],
      ['event:e', 'name: The meeting'],
      ['event:f', 'name: Second'],
      ['doc:b', 'name: A pact'],
    ),
    'b.yaml': dossier('b', 'Release B', ['org:beta', 'name: Better Energy Trust'], ['org:known', 'name: K']),
    'c.yaml': dossier('c', 'Release C', ['org:beta', 'name: Beta Agency, names: [BA]']),
  });
});

afterAll(() => world.close());

const doubts = [
  'doc:b: may be two entities (not a fault): described by doc:b as "Release B"; doc:a as "A pact"',
  'event:e: may be two entities (not a fault): described by its registry as "First", also "E"; doc:a as "The meeting"',
  'org:beta: may be two entities (not a fault): described by doc:a as "Beta Agency"; doc:b as "Better Energy Trust"; doc:c as "Beta Agency", also "BA"',
];

test('lists ids that are described as if they were two entities, but not as faults', async () => {
  const printed = (await runInProcess(['check'], given)).split('\n');
  expect(printed.slice(0, -1).sort()).toEqual(doubts);
  expect(printed.at(-1)).toMatch(/^No faults: .* Ids that may be two entities: 3\.$/);
});

test('lists them regardless of merges', async () => {
  await mergeEntities(world.graph, [
    { id: 'org:beta', into: 'org:two', by: 'Ana', why: 'it is', on: '2026-01-02' },
    { id: 'event:f', into: 'event:e', by: 'Ana', why: 'it is', on: '2026-01-02' },
  ]);
  const printed = (await runInProcess(['check'], given)).split('\n');
  expect(printed.slice(0, -1).sort()).toEqual(doubts);
  const [json] = (await runInProcess(['check', '--json'], given))
    .split('\n')
    .filter((line) => line.includes('org:beta'));
  expect(JSON.parse(json ?? '')).toMatchObject({
    doubt: {
      id: 'org:beta',
      descriptions: [{ by: 'doc:a', description: '"Beta Agency"' }, { by: 'doc:b' }, { by: 'doc:c' }],
    },
  });
});
