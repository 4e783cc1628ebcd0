import { type Days, readEdtfDays } from './read-edtf-days.ts';

export type { Days };

export const noDays: Days = [null, null, null, null];

export const dayNames = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'] as const;

const maxCachedDates = 20_000;
const remembered = new Map<string, Days | string>();

/** Returns the days that an EDTF text can mean, or a predicate that says why it is not a date ("is not …"). */
export function daysOf(edtf: string): Days | string {
  const known = remembered.get(edtf);
  if (known !== undefined) return known;
  if (remembered.size >= maxCachedDates) remembered.clear();
  const days = readEdtfDays(edtf) ?? 'is not an EDTF date that a dossier may have';
  remembered.set(edtf, days);
  return days;
}

/** Returns the period that covers all of these; open on each side if one of them is. */
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

/** Returns whether the end is before the start, or a latest day before the earliest one. */
export function isReversed([startEarliest, startLatest, endEarliest, endLatest]: Days | readonly (string | null)[]) {
  const isAfter = (a: string | null | undefined, b: string | null | undefined) => !!a && !!b && a > b;
  return isAfter(startEarliest, startLatest) || isAfter(endEarliest, endLatest) || isAfter(startEarliest, endLatest);
}
