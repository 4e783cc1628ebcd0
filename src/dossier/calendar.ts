/** A stretch of days as ISO dates, both included; a side that is not known is absent. */
export interface Days {
  readonly earliest?: string;
  readonly latest?: string;
}

/** A date of which digits may be unknown: `unspecified` has a bit for each X in YYYYMMDD, the lowest for the first. */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12; any where absent. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly unspecified: number;
}

/** The first and the last real day that fits, or undefined where the calendar has none. */
export function possibleDays({ year, month, day, unspecified }: PartialDate): Days | undefined {
  const years = candidates(year, 4, unspecified, 0, 9999);
  const months = month === undefined ? range(1, 12) : candidates(month, 2, unspecified >> 4, 1, 12);
  const daysOfMonth = day === undefined ? range(1, 31) : candidates(day, 2, unspecified >> 6, 1, 31);
  const earliest = firstReal(years, months, daysOfMonth);
  const latest = firstReal(years.toReversed(), months.toReversed(), daysOfMonth.toReversed());
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

/** `2004`, `2`, `9` as `2004-02-09`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The numbers from `from` to `to` that agree with `given` in every digit that is known. */
function candidates(given: number, width: number, unknownDigits: number, from: number, to: number): number[] {
  const known = [...pad(given, width)].flatMap((digit, place) =>
    (unknownDigits >> place) & 1 ? [] : [{ digit, place }],
  );
  if (known.length === width) return given >= from && given <= to ? [given] : [];
  return range(from, to).filter((value) => known.every(({ digit, place }) => pad(value, width)[place] === digit));
}

function firstReal(years: number[], months: number[], days: number[]): string | undefined {
  for (const year of years)
    for (const month of months)
      for (const day of days) if (day <= daysInMonth(year, month)) return isoDay(year, month, day);
  return undefined;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
