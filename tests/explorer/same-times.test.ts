import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchWitnesses } from '../../src/explorer/data/queries.ts';
import { findCounting } from '../../src/explorer/network/counting.ts';
import { countOverTime } from '../../src/explorer/network/histogram.ts';
import { firstDayOf, lastDayOf } from '../../src/explorer/network/months.ts';
import { findCounted, openDatedWorld, period, said } from '../api/dated-world.ts';
import type { ApiWorld } from '../api/open-api.ts';

let world: ApiWorld;
let witnesses: Awaited<ReturnType<typeof fetchWitnesses>>;
/** The index in `said` of each relationship's claim. */
const places = new Map<string, number>();

beforeAll(async () => {
  world = await openDatedWorld();
  const rows = await world.graph.readRows('MATCH ()-[r:SUPPORTS]->(b) RETURN r.id, b.id', {}, { name: 'ids' });
  for (const [id, end] of rows) places.set(String(id), Number(/\d+$/.exec(String(end))?.[0]));
  const ask = (query: string, variables: Readonly<Record<string, unknown>>) => world.read(query, variables);
  witnesses = await fetchWitnesses(ask, [...places.keys()], new AbortController().signal);
});
afterAll(() => world?.close());

const placesOf = (ids: Iterable<string>) =>
  [...ids].flatMap((id) => places.get(id) ?? []).sort((one, other) => one - other);

test('the explorer filters the same claims by time as GraphQL', async () => {
  expect(places.size).toBe(said.length);
  await fc.assert(
    fc.asyncProperty(period, async ({ from, to }) => {
      const filters = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      const expected = await findCounted(world, { period: { from, to }, timeBasis: 'OBSERVED' });
      expect(placesOf(findCounting(witnesses, filters))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('the bars count what GraphQL finds in their months', async () => {
  const relationships = [...places.keys()].map((id) => ({
    ...{ id, type: 'SUPPORTS', from: { id: 'org:a' }, to: { id: `programme:b${places.get(id)}` } },
    ...{ stated: true, planned: false, selfReported: false, disagrees: false, sourceCount: 1, publisherCount: 1 },
    ...{ firstPublished: null, lastPublished: null },
  }));
  const counted = countOverTime(relationships, witnesses, {}) ?? expect.fail('no bars');
  for (const [at, { possible, certain }] of counted.bars.entries()) {
    expect(certain).toBeLessThanOrEqual(possible);
    if (at % 8 !== 0 && at !== counted.bars.length - 1) continue;
    const months = {
      from: firstDayOf(counted.first + at * counted.step),
      to: lastDayOf(Math.min(counted.last, counted.first + (at + 1) * counted.step - 1)),
    };
    const found = await findCounted(world, { period: months, timeBasis: 'OBSERVED' });
    expect([at, possible]).toEqual([at, found.length]);
    const sure = await findCounted(world, { period: months, timeBasis: 'OBSERVED', certain: true });
    expect([at, certain <= sure.length]).toEqual([at, true]);
  }
});
