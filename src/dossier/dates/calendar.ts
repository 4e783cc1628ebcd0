/** A range of days as ISO dates, both included; a side that is not known is absent. */
export interface Days {
  readonly earliest?: string;
  readonly latest?: string;
}

/** A date as its digits are written, with an X for each that is not known. */
export interface DatePattern {
  /** Four characters. */
  readonly year: string;
  /** Two characters; any month where absent. */
  readonly month?: string | undefined;
  /** Two characters; any day where absent. */
  readonly day?: string | undefined;
}

/** The years in which days are known; a winter of the last of them ends in the next. */
export const firstYear = 1;
export const lastYear = 9998;

/** Returns the first and the last real day that fits, or undefined where the calendar has none. */
export function possibleDays({ year, month, day }: DatePattern): Days | undefined {
  const years = possibleYears(year);
  const months = month === undefined ? range(1, 12) : matching(month, 1, 12);
  const days = day === undefined ? range(1, 31) : matching(day, 1, 31);
  const earliest = firstReal(years, months, days);
  const latest = firstReal(years.toReversed(), months.toReversed(), days.toReversed());
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

/** Returns the years that fit a pattern of four digits or X, in order. */
export function possibleYears(year: string): readonly number[] {
  return matching(year, firstYear, lastYear);
}

/** Writes `2004`, `2`, `9` as `2004-02-09`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The numbers from `from` to `to` that agree with the pattern in every digit that it gives, in order. */
function matching(pattern: string, from: number, to: number): number[] {
  const numbers = [...pattern].reduce(
    (begun, digit) =>
      digit === 'X'
        ? begun.flatMap((number) => range(10 * number, 10 * number + 9))
        : begun.map((number) => 10 * number + Number(digit)),
    [0],
  );
  return numbers.filter((number) => number >= from && number <= to);
}

function firstReal(years: readonly number[], months: readonly number[], days: readonly number[]): string | undefined {
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
