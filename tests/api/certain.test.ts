import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEdtfDays } from '../../src/check/stored/read-edtf-days.ts';
import { type DatedClaim, day, findCounted, knownDates, openDatedWorld, period, said } from './dated-world.ts';
import type { ApiWorld } from './open-api.ts';

let world: ApiWorld;
beforeAll(async () => {
  world = await openDatedWorld();
});
afterAll(() => world?.close());

const counted = (filter: object) => findCounted(world, filter);

/**
 * What must have held, by the days of an independent reader: with an open end until the publication, and on its first
 * day.
 */
function mustHave({ when, published }: DatedClaim, from: string | undefined, to: string | undefined): boolean {
  if (when === undefined) return false;
  const [startEarliest = null, startLatest = null, endEarliest = null, endLatest = null] = readEdtfDays(when) ?? [];
  const isOpen = startLatest !== null && endEarliest === null && endLatest === null;
  const lasted = [published === null ? null : (readEdtfDays(published)?.[0] ?? null), startEarliest];
  const vouched = isOpen
    ? (lasted
        .filter((each) => each !== null)
        .sort()
        .at(-1) ?? null)
    : endEarliest;
  return (
    (to === undefined || (startLatest !== null && startLatest <= to)) &&
    (from === undefined || (vouched !== null && vouched >= from))
  );
}

function canHave({ when }: DatedClaim, from: string | undefined, to: string | undefined): boolean {
  if (when === undefined) return false;
  const [startEarliest = null, , , endLatest = null] = readEdtfDays(when) ?? [];
  return (
    (to === undefined || startEarliest === null || startEarliest <= to) &&
    (from === undefined || endLatest === null || endLatest >= from)
  );
}

const placesOf = (test: (each: DatedClaim) => boolean) => said.flatMap((each, at) => (test(each) ? [at] : []));

test('nothing is certain on a day before which all the possible dates can lie', async () => {
  expect(await counted({ asOf: '1985-06-01', certain: true })).not.toContain(knownDates.indexOf('[..1984]'));
  expect(await counted({ asOf: '1999-06-01', certain: true })).not.toContain(knownDates.indexOf('1985/'));
  // Its source of 2006 still states that it continues.
  const goesOn = said.findIndex(({ when, published }) => when === '1985/..' && published !== null);
  expect(await counted({ asOf: '1986-06-01', certain: true })).toContain(goesOn);
});

test('what must have held on a day or in a period can have held then, for both time bases', async () => {
  const time = fc.oneof(
    day.map((asOf) => ({ asOf })),
    period.map((each) => ({ period: each })),
  );
  await fc.assert(
    fc.asyncProperty(
      time,
      fc.constantFrom('STATED', 'OBSERVED'),
      fc.constantFrom('LEAVE_OUT', 'KEEP'),
      async (when, timeBasis, undated) => {
        const possible = await counted({ ...when, timeBasis, undated });
        const certain = await counted({ ...when, timeBasis, undated, certain: true });
        expect(certain.filter((at) => !possible.includes(at))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('both match the dates of the claims', async () => {
  await fc.assert(
    fc.asyncProperty(period, async ({ from, to }) => {
      expect(await counted({ period: { from, to } })).toEqual(placesOf((each) => canHave(each, from, to)));
      expect(await counted({ period: { from, to }, certain: true })).toEqual(
        placesOf((each) => mustHave(each, from, to)),
      );
    }),
    { numRuns: 40 },
  );
});
