/** A month as a number: 12 × year + the index of the month. */
export type Month = number;

const digits = (number: number, length: number) => String(number).padStart(length, '0');

/** Returns the month of a day such as `2024-03-15`. */
export const monthOf = (day: string): Month => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;

export const yearOf = (month: Month): number => Math.floor(month / 12);

export const firstDayOf = (month: Month): string => `${digits(yearOf(month), 4)}-${digits((month % 12) + 1, 2)}-01`;

/** Years have four digits and begin at 1. */
export const firstMonth: Month = 12;
export const lastMonth: Month = 12 * 9999 + 11;

export function lastDayOf(month: Month): string {
  const day = new Date(0);
  day.setUTCFullYear(yearOf(month), (month % 12) + 1, 0);
  return `${firstDayOf(month).slice(0, 8)}${digits(day.getUTCDate(), 2)}`;
}
