import { expect, test } from 'vitest';
import { findCommunities } from '../../src/explorer/network/communities.ts';
import { countOverTime } from '../../src/explorer/network/histogram.ts';
import { firstDayOf, lastDayOf, monthOf } from '../../src/explorer/network/months.ts';
import { filtersFor, moveGrip, periodOf, playOn } from '../../src/explorer/network/period.ts';
import type { RelationshipCard, Witness } from '../../src/explorer/records/records.ts';
import { writeDays, writeTime } from '../../src/explorer/words/days.ts';
import { en } from '../../src/explorer/words/en.ts';
import { es } from '../../src/explorer/words/es.ts';

const relationship = (id: string, from = 'org:a', to = 'org:b'): RelationshipCard => ({
  id,
  type: 'SUPPORTS',
  from: { id: from },
  to: { id: to },
  ...{ stated: true, planned: false, selfReported: false, disagrees: false, sourceCount: 1, publisherCount: 1 },
  ...{ firstPublished: null, lastPublished: null },
});

const claim = (
  days: readonly [string | null, string | null] | undefined,
  published?: string,
  boilerplate = false,
): Witness => ({
  stated: true,
  boilerplate,
  when: days ? 'a date' : null,
  startLatest: days?.[0] ?? null,
  endEarliest: days?.[1] ?? null,
  observed: days !== undefined || published !== undefined,
  observedEarliest: days ? days[0] : (published ?? null),
  observedLatest: days ? days[1] : (published ?? null),
  source: {
    id: 'doc:a',
    name: 'A',
    publishedEarliest: published ?? null,
    publishedLatest: published ?? null,
    publishers: [],
  },
});

const barsOf = (claims: readonly Witness[], filters = {}) =>
  countOverTime(
    claims.map((_, at) => relationship(`r${at}`)),
    new Map(claims.map((each, at) => [`r${at}`, [each]])),
    filters,
  )?.bars;

test('days and months convert to each other', () => {
  expect(firstDayOf(monthOf('2024-02-29'))).toBe('2024-02-01');
  expect(lastDayOf(monthOf('2024-02-01'))).toBe('2024-02-29');
  expect(lastDayOf(monthOf('2023-12-31'))).toBe('2023-12-31');
  expect(firstDayOf(monthOf('0987-01-02'))).toBe('0987-01-01');
});

test('a relationship counts once in each month in which one of its claims holds or was published, and boilerplate never', () => {
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
    bars: [1, 1, 1, 1].map((count) => ({ possible: count, certain: count })),
    count: 4,
    undated: 2,
  });
});

test('draws no bars without dated relationships, and a limited number for centuries', () => {
  expect(countOverTime([relationship('r1')], new Map(), {})).toBeUndefined();
  const long = countOverTime([relationship('r1')], new Map([['r1', [claim(['1815-06-09', '2024-01-01'])]]]), {});
  expect(long?.bars.length).toBeLessThanOrEqual(121);
  expect(new Set(long?.bars.map(({ possible }) => possible))).toEqual(new Set([1]));
});

test('an unknown start or end extends to the edge and is not certain there', () => {
  const known = claim(['2024-01-10', '2024-04-02']);
  const sum = (bars: ReturnType<typeof barsOf>) => bars?.map(({ possible, certain }) => `${certain}/${possible}`);
  expect(sum(barsOf([known, claim(['2024-03-01', null])]))).toEqual(['1/1', '1/1', '1/2', '1/2']);
  expect(sum(barsOf([known, claim(['2024-02-01', null], '2024-03-05')]))).toEqual(['1/1', '2/2', '2/2', '1/2']);
  expect(sum(barsOf([known, claim([null, '2024-02-01'])]))).toEqual(['1/2', '1/2', '1/1', '1/1']);
  expect(sum(barsOf([known, claim([null, null])]))).toEqual(['1/2', '1/2', '1/2', '1/2']);
  expect(barsOf([claim([null, null])])).toBeUndefined();
  // With an open end, it certainly holds until the day of its source, also if nothing else has a later day.
  expect(sum(barsOf([claim(['2024-01-10', null], '2024-03-05')]))).toEqual(['1/1', '1/1', '1/1']);
});

test('a release with an uncertain date is certain in no month in which it may not be', () => {
  const release = { ...claim(undefined, 'x'), observedEarliest: '2005-06-01', observedLatest: '2007-12-31' };
  const bars = barsOf([release]) ?? [];
  expect(bars.length).toBe(31);
  expect(bars.every(({ possible, certain }) => possible === 1 && certain === 0)).toBe(true);
  const month = { ...claim(undefined, 'x'), observedEarliest: '2005-06-01', observedLatest: '2005-06-30' };
  expect(barsOf([month])).toEqual([{ possible: 1, certain: 1 }]);
});

test.each([
  ['0044-03-15', '0044-03-15'],
  ['9998-12-01', '9999-03-21'],
  ['0001-01-01', '9999-12-31'],
])('counts and writes the years from %s to %s', (first, last) => {
  const counted = countOverTime([relationship('r')], new Map([['r', [claim([first, last])]]]), {});
  expect(counted?.bars.length).toBeLessThanOrEqual(121);
  for (const day of [firstDayOf(counted?.first ?? 0), lastDayOf(counted?.last ?? 0)]) {
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Number.isNaN(Date.parse(day))).toBe(false);
  }
  expect(lastDayOf(monthOf('9999-12-01'))).toBe('9999-12-31');
  expect(lastDayOf(monthOf('0044-02-01'))).toBe('0044-02-29');
});

test('days are written in words', () => {
  expect(writeDays(en, '2005-06-01', '2007-12-31')).toBe('between June 2005 and December 2007');
  expect(writeDays(en, '2005-06-01', '2005-06-30')).toBe('in June 2005');
  expect(writeDays(en, '2004-01-01', '2005-12-31')).toBe('between 2004 and 2005');
  expect(writeDays(en, '2021-05-04', '2021-05-04')).toBe('on May 4, 2021');
  expect(writeDays(en, null, '1984-12-31')).toBe('not after 1984');
  expect(writeDays(en, '2004-05-01', null)).toBe('not before May 2004');
  expect(writeDays(en, null, null)).toBe('');
});

test.each([
  ['2021-05-04', 'May 4, 2021', '4 de mayo de 2021'],
  ['2021-05', 'May 2021', 'mayo de 2021'],
  ['2019/2021', '2019 to 2021', 'de 2019 a 2021'],
  ['2021-05-04/2021-05-06', 'May 4, 2021 to May 6, 2021', 'del 4 de mayo de 2021 al 6 de mayo de 2021'],
  ['2015/..', 'since 2015', 'desde 2015'],
  ['../2021-05-04', 'until May 4, 2021', 'hasta el 4 de mayo de 2021'],
  ['2021/', '2021 to an unknown date', 'de 2021 a una fecha desconocida'],
  ['1985~', 'about 1985', 'hacia 1985'],
  ['2004-06?/2006', 'about June 2004 to 2006', 'de hacia junio de 2004 a 2006'],
  ['[2005-06-01..2007-12-31]', 'between June 2005 and December 2007', 'entre junio de 2005 y diciembre de 2007'],
  ['[..1984]', 'not after 1984', 'no después de 1984'],
  ['[2019,2021]', '2019 or 2021', '2019 o 2021'],
  ['{2019, 2021}', '2019 and 2021', '2019 y 2021'],
  ['202X', 'the 2020s', 'la década de 2020'],
  ['2021-21', 'spring 2021', 'primavera de 2021'],
  ['2021-32', 'winter 2021', 'invierno de 2021'],
  ['XXXX-10-29', 'XXXX-10-29', 'XXXX-10-29'],
  ['Y2E3', 'Y2E3', 'Y2E3'],
  ['2021-13', '2021-13', '2021-13'],
])('the date %s is written in words', (edtf, inEnglish, inSpanish) => {
  expect([writeTime(en, edtf), writeTime(es, edtf)]).toEqual([inEnglish, inSpanish]);
});

const bounds = { from: monthOf('2020-01-01'), to: monthOf('2024-12-01') };

test('a period stays within its bounds, and does not filter at them', () => {
  const year = periodOf({ from: '2022-01-01', to: '2022-12-31' }, bounds);
  expect(filtersFor(year, bounds)).toEqual({ from: '2022-01-01', to: '2022-12-31' });
  expect(filtersFor(moveGrip(year, 'from', 0, bounds), bounds)).toEqual({ from: undefined, to: '2022-12-31' });
  expect(moveGrip(year, 'from', bounds.to, bounds)).toEqual({ from: year.to, to: year.to });
  expect(moveGrip(year, 'to', 0, bounds)).toEqual({ from: year.from, to: year.from });
  expect(moveGrip(year, 'whole', bounds.to, bounds)).toEqual({ from: bounds.to - 11, to: bounds.to });
  expect(periodOf({ from: '1990-01-01', to: '1999-01-01' }, bounds)).toEqual({ from: bounds.from, to: bounds.from });
});

test('playing starts at the beginning and reaches the end', () => {
  let period = playOn(bounds, 1, bounds);
  expect(period).toEqual({ from: bounds.from, to: bounds.from + 5 });
  let steps = 0;
  for (; period.to < bounds.to; steps += 1) period = playOn(period, 1, bounds);
  expect(steps).toBe(54);
  expect(playOn(period, 1, bounds).from).toBe(bounds.from);
});

test('communities are the connected groups, the largest first, in any order of input', () => {
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
