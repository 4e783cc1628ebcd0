import { type Days, firstYear, isoDay, possibleYears } from './calendar.ts';

/** The first and last day of a season: month and day, and the offset from the named year. */
type Span = readonly [
  fromYear: number,
  fromMonth: number,
  fromDay: number,
  toYear: number,
  toMonth: number,
  toDay: number,
];

const spring: Span = [0, 3, 1, 0, 6, 21];
const summer: Span = [0, 6, 1, 0, 9, 23];
const autumn: Span = [0, 9, 1, 0, 12, 22];
/** For a winter that spans two years, both naming conventions are in use, so both are possible. */
const winter: Span = [-1, 12, 1, 1, 3, 21];

/**
 * The possible meanings of EDTF's divisions of a year (21 to 41). Seasons begin on the first of a month or at the
 * solstice or equinox; those without a hemisphere (21 to 24) can be in either.
 */
const spans: ReadonlyMap<number, Span> = new Map<number, Span>([
  [21, [0, 3, 1, 0, 12, 22]],
  [22, winter],
  [23, [0, 3, 1, 0, 12, 22]],
  [24, winter],
  [25, spring],
  [26, summer],
  [27, autumn],
  [28, winter],
  [29, autumn],
  [30, winter],
  [31, spring],
  [32, summer],
  [33, [0, 1, 1, 0, 3, 31]],
  [34, [0, 4, 1, 0, 6, 30]],
  [35, [0, 7, 1, 0, 9, 30]],
  [36, [0, 10, 1, 0, 12, 31]],
  [37, [0, 1, 1, 0, 4, 30]],
  [38, [0, 5, 1, 0, 8, 31]],
  [39, [0, 9, 1, 0, 12, 31]],
  [40, [0, 1, 1, 0, 6, 30]],
  [41, [0, 7, 1, 0, 12, 31]],
]);

/**
 * Returns the first and last day that `division` can mean in any year that matches the pattern; undefined if there is
 * none. A winter of year 1 begins with the first supported day.
 */
export function seasonDays(year: string, division: number): Days | undefined {
  const years = possibleYears(year);
  const [first, last, span] = [years[0], years.at(-1), spans.get(division)];
  if (first === undefined || last === undefined || !span) return undefined;
  const [fromYear, fromMonth, fromDay, toYear, toMonth, toDay] = span;
  return {
    earliest: first + fromYear < firstYear ? isoDay(firstYear, 1, 1) : isoDay(first + fromYear, fromMonth, fromDay),
    latest: isoDay(last + toYear, toMonth, toDay),
  };
}
