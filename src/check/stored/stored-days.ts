import { type Days, readEdtfDays } from './read-edtf-days.ts';

export type { Days };

export const noDays: Days = [null, null, null, null];

export const dayNames = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'] as const;

const maxCachedDates = 20_000;
const remembered = new Map<string, Days | string>();

/** Returns the days that an EDTF text can mean, or the end of a sentence that says why it is not a date. */
export function daysOf(edtf: string): Days | string {
  const known = remembered.get(edtf);
  if (known !== undefined) return known;
  if (remembered.size >= maxCachedDates) remembered.clear();
  const days = readEdtfDays(edtf) ?? 'is not an EDTF date that a dossier may have';
  remembered.set(edtf, days);
  return days;
}

/** From the least beginning to the greatest end of all; open on each side where one of them is. */
export function hullOf(all: readonly Days[]): Days {
  const [first, ...others] = all;
  if (!first) return noDays;
  return others.reduce<Days>(
    (hull, days) => [
      lesser(hull[0], days[0]),
      greater(hull[1], days[1]),
      lesser(hull[2], days[2]),
      greater(hull[3], days[3]),
    ],
    first,
  );
}

function lesser(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a < b ? a : b;
}

function greater(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a > b ? a : b;
}

/** Whether something ends before it can have begun, or its latest day comes before its earliest. */
export function isReversed([startEarliest, startLatest, endEarliest, endLatest]: Days | readonly (string | null)[]) {
  const isAfter = (a: string | null | undefined, b: string | null | undefined) => !!a && !!b && a > b;
  return isAfter(startEarliest, startLatest) || isAfter(endEarliest, endLatest) || isAfter(startEarliest, endLatest);
}
