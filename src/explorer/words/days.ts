import type { Words } from './words.ts';

/**
 * Writes the possible days of something in words: "on May 4, 2021", "in 2005", "between June 2005 and December 2007".
 * Whole months and years are written as such. An unknown side is null; the text is empty if both are.
 * @param isAlone whether to omit the preposition: "May 4, 2021", "2005".
 */
export function writeDays(words: Words, first: string | null, last: string | null, isAlone = false): string {
  const { language, onDay, inTime, between, notBefore, notAfter } = words;
  const [precision, options] = precisionOf(first, last);
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const write = (day: string) => format.format(new Date(`${day}T00:00:00Z`));
  const isDay = precision === 'day';
  if (first === null) return last === null ? '' : notAfter(write(last), isDay);
  if (last === null) return notBefore(write(first), isDay);
  const [from, to] = [write(first), write(last)];
  if (from !== to) return between(from, to, isDay);
  if (isAlone) return from;
  return isDay ? onDay(from) : inTime(from);
}

/** Writes an EDTF date in words: "2019 to 2021", "since May 2020", "about 1985". Rare forms are returned unchanged. */
export function writeTime(words: Words, edtf: string): string {
  return writeInterval(words, edtf) ?? writeOneOf(words, edtf) ?? writeDate(words, edtf)?.text ?? edtf;
}

function writeInterval(words: Words, edtf: string): string | undefined {
  const [first, last, ...others] = edtf.split('/');
  if (first === undefined || last === undefined || others.length > 0) return undefined;
  const [from, to] = [writeDate(words, first), writeDate(words, last)];
  if (from && to) return words.fromTo(from.text, to.text, from.isDay && to.isDay);
  if (from && last === '..') return words.since(from.text, from.isDay);
  if (to && first === '..') return words.until(to.text, to.isDay);
  if (from && last === '') return words.fromTo(from.text, words.unknownDate, false);
  if (to && first === '') return words.fromTo(words.unknownDate, to.text, false);
  return undefined;
}

/** One of several dates, or all of them: `[2019,2021]`, `{2019,2021}`, `[2005-06..2007]`. */
function writeOneOf(words: Words, edtf: string): string | undefined {
  const [, brace, members = ''] = /^([[{])(.*)[\]}]$/.exec(edtf) ?? [];
  if (brace === undefined) return undefined;
  const [, first, last] = /^([^,]*)\.\.([^,]*)$/.exec(members) ?? [];
  if (brace === '[' && first !== undefined && last !== undefined) {
    const [from, to] = [spanOf(first)?.[0], spanOf(last)?.[1]];
    if ((from ?? '') === '' && first !== '') return undefined;
    if ((to ?? '') === '' && last !== '') return undefined;
    return writeDays(words, from ?? null, to ?? null, true) || undefined;
  }
  const written = members.split(/, */).map((each) => writeDate(words, each)?.text);
  const known = written.filter((each) => each !== undefined);
  const type = brace === '[' ? 'disjunction' : 'conjunction';
  return known.length === written.length ? new Intl.ListFormat(words.language, { type }).format(known) : undefined;
}

/**
 * Returns a single date in words, and whether it is a day rather than a month, year or season; undefined for other
 * forms.
 */
function writeDate(words: Words, edtf: string): { readonly text: string; readonly isDay: boolean } | undefined {
  const plain = edtf.replaceAll(/[~?%]/g, '');
  const isDay = /^\d{4}-\d\d-\d\d$/.test(plain);
  const text = writePlain(words, plain);
  if (text === undefined) return undefined;
  return plain === edtf ? { text, isDay } : { text: words.aboutTime(text, isDay), isDay: false };
}

function writePlain(words: Words, plain: string): string | undefined {
  const [, decade] = /^(\d{3})X?$/.exec(plain) ?? [];
  if (decade !== undefined) return words.decade(`${decade}0`);
  const [, year, season] = /^(\d{4})-(2[1-9]|3[0-2])$/.exec(plain) ?? [];
  const name = words.seasons[(Number(season) - 21) % 4];
  if (year !== undefined && name !== undefined) return words.inYear(name, String(Number(year)));
  const [first, last] = spanOf(plain) ?? [];
  return first === undefined || last === undefined ? undefined : writeDays(words, first, last, true);
}

/** Returns the first and last day of a year, month or day. */
function spanOf(date: string): readonly [first: string, last: string] | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return [date, date];
  const [, year, month] = /^(\d{4})(?:-(0\d|1[0-2]))?$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const last = new Date(`${date}-01T00:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return [`${date}-01`, `${date}-${String(last.getUTCDate()).padStart(2, '0')}`];
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
