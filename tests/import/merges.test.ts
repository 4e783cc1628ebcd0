import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Merge } from '../../src/dossier/merge.ts';
import { findObjections } from '../../src/import/merge/check-merges.ts';
import { mergeEntities, unmergeEntity } from '../../src/import/merge/merge-entities.ts';
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

const decide = (id: string, into: string): Merge => ({ id, into, by: 'Ana', why: 'one body', on: '2026-01-02' });

const importOne = (text: string) => importTexts(world.graph, { 'dossier.yaml': text });

async function takeAllBack(letters: Iterable<string>, merged: Iterable<string>): Promise<void> {
  for (const letter of letters) await retractSource(world.graph, `doc:${letter}`);
  for (const id of merged) await unmergeEntity(world.graph, id);
}

describe('merges', () => {
  const pairs = [
    ['org:two', 'org:one'],
    ['org:one', 'org:three'],
    ['org:three', 'org:two'],
    ['org:namesake', 'org:two'],
    ['country:BB', 'country:AA'],
    ['event:second', 'event:first'],
    ['event:first', 'event:second'],
  ] as const;
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ source: fc.constantFrom('a', 'b', 'c'), content: fc.nat() }) },
    { weight: 1, arbitrary: fc.record({ retract: fc.constantFrom('a', 'b', 'c') }) },
    { weight: 3, arbitrary: fc.record({ merge: fc.constantFrom(...pairs) }) },
    { weight: 1, arbitrary: fc.record({ unmerge: fc.nat() }) },
  );

  test('with imports, retractions and unmerges in any order give the graph of what remains', async () => {
    const { graph } = world;
    await fc.assert(
      fc.asyncProperty(
        fc.array(someDossiers, { minLength: 2, maxLength: 3 }).map((all) => all.flat()),
        fc.array(step, { minLength: 4, maxLength: 12 }),
        async (contents, steps) => {
          const sources = new Map<string, string>();
          let merges: Merge[] = [];
          for (const each of steps) {
            if ('source' in each) {
              const content = contents[each.content % contents.length];
              if (!content) continue;
              const text = dossierText(each.source, content);
              sources.set(each.source, text);
              await importOne(text);
            } else if ('retract' in each) {
              expect((await retractSource(graph, `doc:${each.retract}`)) !== undefined).toBe(
                sources.delete(each.retract),
              );
            } else if ('merge' in each) {
              const merge = decide(each.merge[0], each.merge[1]);
              if (findObjections(merges, [merge], new Set()).length > 0) {
                await expect(mergeEntities(graph, [merge])).rejects.toMatchObject({ code: 'MERGE_REFUSED' });
                continue;
              }
              merges = [...merges.filter(({ id }) => id !== merge.id), merge];
              await mergeEntities(graph, [merge]);
            } else {
              const merge = merges[each.unmerge % Math.max(1, merges.length)];
              if (!merge) continue;
              merges = merges.filter((other) => other !== merge);
              await unmergeEntity(graph, merge.id);
            }
          }
          const remains = await dump(graph);
          const merged = merges.map(({ id }) => id);
          await takeAllBack(sources.keys(), merged);
          expect(await dump(graph), 'all taken back').toEqual(empty);

          await mergeEntities(graph, merges.toReversed());
          for (const text of sources.values()) await importOne(text);
          expect(await dump(graph), 'merged first').toEqual(remains);
          await takeAllBack([], merged.toReversed());
          await mergeEntities(graph, merges);
          expect(await dump(graph), 'merged last').toEqual(remains);
          await takeAllBack([...sources.keys()].reverse(), merged);
          expect(await dump(graph), 'all taken back again').toEqual(empty);
        },
      ),
      { numRuns: 12 },
    );
  }, 400_000);
});

describe('a merge', () => {
  const dossier = JSON.stringify({
    source: { id: 'doc:a', title: 'Release', publisher: 'org:two', published: '2021-06-01', paragraphs: '1-9' },
    mentions: [
      { entity: 'org:one', as: ['AO'], paragraphs: ['2', '1'] },
      { entity: 'org:namesake', as: ['The agency'], paragraphs: ['3-4', '2'] },
    ],
    claims: [
      { PARTNERS_WITH: { between: ['org:one', 'org:namesake', 'org:three'] }, paragraph: '2' },
      { FUNDS: { from: 'org:namesake', to: 'programme:x' }, paragraph: '3' },
      { FUNDS: { from: 'org:one', to: 'programme:x' }, paragraph: '4' },
      { fact: { of: 'org:namesake', members: '3', unit: 'states' }, paragraph: '4' },
      {
        SIGNED: { from: 'org:one', to: { new: 'doc:pact', name: 'Pact' } },
        paragraph: '5',
        onBehalfOf: 'org:namesake',
      },
    ],
  });

  beforeAll(() => importOne(dossier));
  afterAll(() => takeAllBack(['a'], []));
  afterEach(async () => {
    const rows = await ask('MATCH (m:Merge) RETURN m.id');
    await takeAllBack(
      [],
      rows.map(([id]) => String(id)),
    );
  });

  const ask = (text: string) => world.graph.readRows(text, {}, { name: 'test' });

  test('joins the claims of both, and keeps on them what each source states', async () => {
    await mergeEntities(world.graph, [decide('org:namesake', 'org:one')]);
    expect(await ask("MATCH (n:Entity {id: 'org:one'}) RETURN n.name, n.names, n.mergedIds")).toEqual([
      ['Agency One', ['AO', 'Agency Two', 'Second Agency'], ['org:namesake']],
    ]);
    expect(await ask("MATCH (n:Entity {id: 'org:namesake'}) RETURN n.id")).toEqual([]);
    expect(
      await ask("MATCH (:Entity {id: 'org:one'})-[r:FUNDS]->() RETURN r.claimCount, r.sourceCount, r.publisherCount"),
    ).toEqual([[2, 1, 1]]);
    expect(
      await ask(
        'MATCH (c:Claim) WHERE c.fromStated IS NOT NULL AND c.from <> c.to RETURN c.type, c.from, c.fromStated, c.to ORDER BY c.type',
      ),
    ).toEqual([
      ['FUNDS', 'org:one', 'org:namesake', 'programme:x'],
      ['PARTNERS_WITH', 'org:one', 'org:namesake', 'org:three'],
    ]);
    expect(await ask("MATCH (c:Claim {type: 'SIGNED'}) RETURN c.onBehalfOf, c.onBehalfOfStated")).toEqual([
      ['org:one', 'org:namesake'],
    ]);
    expect(await ask("MATCH (c:Claim {entity: 'org:one'}) RETURN c.entityStated, c.number")).toEqual([
      ['org:namesake', 3],
    ]);
    expect(await ask("MATCH (:Source)-[m:MENTIONS]->(:Entity {id: 'org:one'}) RETURN m.names, m.paragraphs")).toEqual([
      [
        ['AO', 'The agency'],
        ['1', '2', '3-4'],
      ],
    ]);
  });

  test('leaves claims between the two without a relationship', async () => {
    await mergeEntities(world.graph, [decide('org:namesake', 'org:one')]);
    expect(
      await ask("MATCH (c:Claim {type: 'PARTNERS_WITH'}) WHERE c.from = c.to RETURN c.relationship, c.from"),
    ).toEqual([[null, 'org:one']]);
    expect(await ask("MATCH (n:Entity {id: 'org:one'})-[r]->(n) RETURN type(r)")).toEqual([]);
  });

  test('makes a claim self-reported if a publisher becomes an end', async () => {
    const query =
      "MATCH (s:Source)-[:CLAIMS]->(c:Claim {type: 'FUNDS'}) RETURN DISTINCT s.publishers, s.publishersStated, s.publishersKnownAs, c.selfReported";
    expect(await ask(query)).toEqual([[['org:two'], null, null, false]]);
    await mergeEntities(world.graph, [decide('org:two', 'org:one'), decide('org:namesake', 'org:two')]);
    expect(await ask(query)).toEqual([[['org:one'], ['org:two'], ['org:namesake', 'org:one', 'org:two'], true]]);
    expect(await ask('MATCH ()-[r:FUNDS]->() RETURN r.selfReported, r.publisherIds')).toEqual([[true, ['org:one']]]);
  });

  test('keeps the merged id from becoming a source', async () => {
    await mergeEntities(world.graph, [decide('doc:b', 'doc:pact')]);
    const before = await dump(world.graph);
    await expect(importOne(dossier.replace('doc:a', 'doc:b'))).rejects.toMatchObject({ code: 'MERGE_REFUSED' });
    expect(await dump(world.graph)).toEqual(before);
  });

  test('is refused if impossible, and nothing changes', async () => {
    await mergeEntities(world.graph, [decide('org:two', 'org:one')]);
    const before = await dump(world.graph);
    for (const [id, into, message] of [
      ['org:one', 'org:two', /org:two is already the same entity as org:one/],
      ['org:one', 'org:one', /org:one is already the same entity as org:one/],
      ['org:two', 'org:three', /org:two is already merged into org:one/],
      ['org:one', 'country:AA', /are of different kinds/],
      ['doc:a', 'doc:pact', /doc:a is a source/],
    ] as const)
      await expect(mergeEntities(world.graph, [decide(id, into)]), id).rejects.toMatchObject({
        code: 'MERGE_REFUSED',
        message: expect.stringMatching(message),
      });
    await expect(unmergeEntity(world.graph, 'org:three')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await dump(world.graph)).toEqual(before);
  });
});
