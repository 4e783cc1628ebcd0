/** A range of days as ISO dates, both included; an unknown end is absent. */
export interface Days {
  readonly earliest?: string;
  readonly latest?: string;
}

/** A date with an X for each unknown digit. */
export interface DatePattern {
  /** Four characters. */
  readonly year: string;
  /** Two characters; absent for any month. */
  readonly month?: string | undefined;
  /** Two characters; absent for any day. */
  readonly day?: string | undefined;
}

/** The supported years. A winter of the last one ends in the next. */
export const firstYear = 1;
export const lastYear = 9998;

/** Returns the first and last existing day that match a pattern; undefined if none does. */
export function possibleDays({ year, month, day }: DatePattern): Days | undefined {
  const years = possibleYears(year);
  const months = month === undefined ? range(1, 12) : matching(month, 1, 12);
  const days = day === undefined ? range(1, 31) : matching(day, 1, 31);
  const earliest = firstReal(years, months, days);
  const latest = firstReal(years.toReversed(), months.toReversed(), days.toReversed());
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

/** Returns the years that match a pattern of four digits or X, sorted. */
export function possibleYears(year: string): readonly number[] {
  return matching(year, firstYear, lastYear);
}

/** Formats `2004`, `2`, `9` as `2004-02-09`. */
export function isoDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Returns the numbers from `from` to `to` that match the known digits of a pattern, sorted. */
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
