import { expect, test } from 'vitest';
import type { RelationshipCard, Witness } from '../../src/explorer/data/records.ts';
import { findCommunities } from '../../src/explorer/network/communities.ts';
import { countOverTime } from '../../src/explorer/network/histogram.ts';
import { firstDayOf, lastDayOf, monthOf } from '../../src/explorer/network/months.ts';
import { filtersFor, periodOf, playOn, put } from '../../src/explorer/network/period.ts';

const relationship = (id: string, from = 'org:a', to = 'org:b'): RelationshipCard => ({
  id,
  type: 'SUPPORTS',
  from: { id: from },
  to: { id: to },
  ...{ stated: true, selfReported: false, disagrees: false, sourceCount: 1, publisherCount: 1 },
  ...{ firstPublished: null, lastPublished: null },
});

const claim = (days: readonly [string, string] | undefined, published?: string, furniture = false): Witness => ({
  stated: true,
  furniture,
  startEarliest: days?.[0] ?? null,
  endLatest: days?.[1] ?? null,
  source: {
    id: 'doc:a',
    name: 'A',
    publishedEarliest: published ?? null,
    publishedLatest: published ?? null,
    publishers: [],
  },
});

test('days and months go into each other', () => {
  expect(firstDayOf(monthOf('2024-02-29'))).toBe('2024-02-01');
  expect(lastDayOf(monthOf('2024-02-01'))).toBe('2024-02-29');
  expect(lastDayOf(monthOf('2023-12-31'))).toBe('2023-12-31');
  expect(firstDayOf(monthOf('0987-01-02'))).toBe('0987-01-01');
});

test('a relationship counts once in each month that one of its claims holds or was published in, furniture never', () => {
  const counted = countOverTime(
    ['r1', 'r2', 'r3', 'r4'].map((id) => relationship(id)),
    new Map([
      ['r1', [claim(['2024-01-10', '2024-03-02']), claim(['2024-02-01', '2024-02-01'])]],
      ['r2', [claim(undefined, '2024-04-30'), claim(['2020-01-01', '2030-01-01'], undefined, true)]],
      ['r3', [claim(undefined)]],
    ]),
    { from: '2024-04-01' },
  );
  expect(counted).toEqual({
    first: monthOf('2024-01-01'),
    last: monthOf('2024-04-01'),
    step: 1,
    bars: [1, 1, 1, 1],
    count: 4,
    undated: 2,
  });
});

test('no relationship with a day makes no bars, centuries make no thousand of them', () => {
  expect(countOverTime([relationship('r1')], new Map(), {})).toBeUndefined();
  const long = countOverTime([relationship('r1')], new Map([['r1', [claim(['1815-06-09', '2024-01-01'])]]]), {});
  expect(long?.bars.length).toBeLessThanOrEqual(121);
  expect(new Set(long?.bars)).toEqual(new Set([1]));
});

const bounds = { from: monthOf('2020-01-01'), to: monthOf('2024-12-01') };

test('a period stays within its bounds, and filters nothing at them', () => {
  const year = periodOf({ from: '2022-01-01', to: '2022-12-31' }, bounds);
  expect(filtersFor(year, bounds)).toEqual({ from: '2022-01-01', to: '2022-12-31' });
  expect(filtersFor(put(year, 'from', 0, bounds), bounds)).toEqual({ from: undefined, to: '2022-12-31' });
  expect(put(year, 'from', bounds.to, bounds)).toEqual({ from: year.to, to: year.to });
  expect(put(year, 'to', 0, bounds)).toEqual({ from: year.from, to: year.from });
  expect(put(year, 'whole', bounds.to, bounds)).toEqual({ from: bounds.to - 11, to: bounds.to });
  expect(periodOf({ from: '1990-01-01', to: '1999-01-01' }, bounds)).toEqual({ from: bounds.from, to: bounds.from });
});

test('playing begins at the beginning and comes to the end', () => {
  let period = playOn(bounds, 1, bounds);
  expect(period).toEqual({ from: bounds.from, to: bounds.from + 5 });
  let steps = 0;
  for (; period.to < bounds.to; steps += 1) period = playOn(period, 1, bounds);
  expect(steps).toBe(54);
  expect(playOn(period, 1, bounds).from).toBe(bounds.from);
});

test('communities are those that hang together, the largest first, whatever the order', () => {
  const ids = Array.from({ length: 11 }, (_, at) => `org:${at}`);
  const joined = ids.flatMap((one, at) =>
    ids.slice(at + 1).flatMap((other, after) => (at < 6 === at + after + 1 < 6 ? [[one, other] as const] : [])),
  );
  const relationships = [...joined, ['org:0', 'org:10'] as const].map(([from, to], at) =>
    relationship(`r${at}`, from, to),
  );
  const entities = new Map(ids.map((id) => [id, { id, kind: 'Organization', name: id, unnamed: false }]));
  const found = findCommunities({ entities, relationships });
  expect(ids.map((id) => found.get(id))).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  const turned = new Map([...entities].reverse());
  expect(findCommunities({ entities: turned, relationships })).toEqual(found);
});
