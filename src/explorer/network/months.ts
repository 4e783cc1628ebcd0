/** A month as a number: twelve times its year, and the months of that year before it. */
export type Month = number;

const digits = (number: number, length: number) => String(number).padStart(length, '0');

/** The month of a day, `2024-03-15`. */
export const monthOf = (day: string): Month => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;

export const yearOf = (month: Month): number => Math.floor(month / 12);

export const firstDayOf = (month: Month): string => `${digits(yearOf(month), 4)}-${digits((month % 12) + 1, 2)}-01`;

/** Days have years of four digits, the first of which is 1. */
export const firstMonth: Month = 12;
export const lastMonth: Month = 12 * 9999 + 11;

export function lastDayOf(month: Month): string {
  const day = new Date(0);
  day.setUTCFullYear(yearOf(month), (month % 12) + 1, 0);
  return `${firstDayOf(month).slice(0, 8)}${digits(day.getUTCDate(), 2)}`;
}
