import type { Words } from './words.ts';

/**
 * Writes from which day to which something can have been: "on May 4, 2021", "in 2005", "between June 2005 and December 2007".
 * Whole months and years are written as such. A side that is not known is null; both: an empty text.
 */
export function writeDays(words: Words, first: string | null, last: string | null): string {
  const { language, onDay, inTime, between, notBefore, notAfter } = words;
  const [precision, options] = precisionOf(first, last);
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const write = (day: string) => format.format(new Date(`${day}T00:00:00Z`));
  const isDay = precision === 'day';
  if (first === null && last === null) return '';
  if (first === null) return notAfter(write(last ?? ''), isDay);
  if (last === null) return notBefore(write(first), isDay);
  const [from, to] = [write(first), write(last)];
  if (from !== to) return between(from, to, isDay);
  return isDay ? onDay(from) : inTime(from);
}

function precisionOf(
  first: string | null,
  last: string | null,
): readonly ['day' | 'month' | 'year', Intl.DateTimeFormatOptions] {
  if ((first ?? '-01-01').endsWith('-01-01') && (last ?? '-12-31').endsWith('-12-31'))
    return ['year', { year: 'numeric' }];
  if ((first ?? '-01').endsWith('-01') && (last === null || isEndOfMonth(last)))
    return ['month', { year: 'numeric', month: 'long' }];
  return ['day', { year: 'numeric', month: 'long', day: 'numeric' }];
}

function isEndOfMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
