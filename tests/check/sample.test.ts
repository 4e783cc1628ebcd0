import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergeEntities, unmergeEntity } from '../../src/import/merge/merge-entities.ts';
import { openSample, type SampleWorld } from '../setup/sample.ts';
import { check } from './found.ts';

let world: SampleWorld;

beforeAll(async () => {
  world = await openSample();
});

afterAll(() => world.close());

test('finds no faults in the sample', async () => {
  const { faults, summary } = await check(world.graph);
  expect(faults).toEqual([]);
  expect(summary.doubts).toBe(0);
  expect(summary.checked).toMatchObject({ sources: 6, merges: 0, texts: 0, quotes: 0 });
  expect(summary.checked.claims).toBeGreaterThan(300);
  expect(summary.checked.relationships).toBeGreaterThan(200);
});

test('finds no faults after merging, and unmerging, any two entities with a common claim', async () => {
  const pairs = await world.graph.readRows(
    `MATCH (a:Organization)-[r]-(b:Organization) WHERE a.id < b.id AND NOT b:Source
     RETURN DISTINCT a.id, b.id ORDER BY a.id, b.id LIMIT 4`,
    {},
    { name: 'test' },
  );
  expect(pairs.length).toBeGreaterThan(2);
  const merges = pairs.map(([into, id]) => ({
    id: String(id),
    into: String(into),
    by: 'Ana',
    why: 'to see',
    on: '2026-01-02',
  }));
  const distinct = [...new Map(merges.map((merge) => [merge.id, merge])).values()];
  await mergeEntities(world.graph, distinct);
  expect((await check(world.graph)).faults).toEqual([]);
  for (const { id } of distinct) await unmergeEntity(world.graph, id);
  expect((await check(world.graph)).faults).toEqual([]);
});
