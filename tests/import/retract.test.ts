import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergeEntities, unmergeEntity } from '../../src/import/merge/merge-entities.ts';
import { type Loss, retractSource } from '../../src/import/sources/retract-source.ts';
import { openWorld, type World } from '../setup/world.ts';
import { dump, importTexts, registry } from './small-world.ts';
import { dossierText, someDossiers } from './some-dossiers.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await importTexts(world.graph, { 'registry.yaml': registry });
});

afterAll(() => world.close());

const ids = async (text: string) =>
  (await world.graph.readRows(text, {}, { name: 'ids' })).map(([id]) => String(id)).sort();

async function look() {
  const relationships = await world.graph.readRows(
    'MATCH (:Entity)-[r]->(:Entity) WHERE NOT r:MENTIONS RETURN r.id, r.sourceCount, r.publisherCount',
    {},
    { name: 'look' },
  );
  return {
    entities: await ids('MATCH (n:Entity) RETURN n.id'),
    facts: await ids('MATCH (c:Claim) WHERE c.fact IS NOT NULL RETURN DISTINCT c.fact'),
    relationships: new Map(relationships.map(([id, sources, publishers]) => [String(id), [sources, publishers]])),
  };
}

const gone = (losses: readonly Loss[]) => losses.filter(({ sourcesLeft }) => sourcesLeft === 0).map(({ id }) => id);

test('a dry run removes nothing and predicts what a retraction removes', async () => {
  const { graph } = world;
  await fc.assert(
    fc.asyncProperty(someDossiers, fc.boolean(), async (contents, merged) => {
      if (merged) await mergeEntities(graph, [{ id: 'org:two', into: 'org:one', by: 'a', why: 'b', on: '2026-01-01' }]);
      const letters = contents.map((_, index) => 'abc'[index] ?? '');
      for (const [index, content] of contents.entries())
        await importTexts(graph, { 'a.yaml': dossierText(letters[index] ?? '', content) });
      for (const letter of letters) {
        const whole = await dump(graph);
        const before = await look();
        const foretold = await retractSource(graph, `doc:${letter}`, { dryRun: true });
        expect(await dump(graph)).toEqual(whole);
        expect(await retractSource(graph, `doc:${letter}`)).toEqual(foretold);
        const after = await look();
        const { relationships = [], facts = [], entities = [] } = foretold ?? {};
        const missing = (all: Iterable<string>, left: Iterable<string>) =>
          [...new Set(all).difference(new Set(left))].sort();
        expect(missing(before.entities, after.entities)).toEqual([...entities].sort());
        expect(missing(before.facts, after.facts)).toEqual(gone(facts).sort());
        expect(missing(before.relationships.keys(), after.relationships.keys())).toEqual(gone(relationships).sort());
        for (const { id, sourcesLeft, publishersLeft, publishersBefore } of relationships) {
          expect(before.relationships.get(id)?.[1]).toBe(publishersBefore);
          if (sourcesLeft > 0) expect(after.relationships.get(id)).toEqual([sourcesLeft, publishersLeft]);
        }
      }
      if (merged) await unmergeEntity(graph, 'org:two');
    }),
    { numRuns: 10 },
  );
  expect(await retractSource(graph, 'doc:nowhere')).toBeUndefined();
});

test('a document that another source mentions stays, as a plain document', async () => {
  const { graph } = world;
  const naming = `
source: {id: doc:b, title: Release B, publisher: org:one, paragraphs: 1-9}
claims: [{SIGNED: {from: org:one, to: {new: doc:a, name: The pact}}, paragraph: 1}]
`;
  const named = `
source:
  id: doc:a
  title: Release A
  form: press release
  publisher: org:two
  published: 2021~
  publishedInferred: the address says so
  language: en
  address: https://example.org/a
  archive: https://example.org/b
  text: a.txt
  paragraphs: 1-9
  boilerplate: 8-9
claims: [{PARTNERS_WITH: {between: [org:one, org:two]}, paragraph: 1}]
`;
  await importTexts(graph, { 'b.yaml': naming });
  const before = await dump(graph);
  await importTexts(graph, { 'a.yaml': named });
  await retractSource(graph, 'doc:a');
  expect(await dump(graph)).toEqual(before);
  await retractSource(graph, 'doc:b');
});
