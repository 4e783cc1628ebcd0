import { type Division, type Members, parse } from 'edtf';
import { type Days, possibleDays } from './calendar.ts';
import { seasonDays } from './season.ts';

/**
 * The days that a date can mean, as ISO dates: when what it dates began and when it ended, each from the
 * earliest to the latest. A bound that is open, unknown, or of a year that is not given is absent.
 */
export interface DateBounds {
  readonly startEarliest?: string;
  readonly startLatest?: string;
  readonly endEarliest?: string;
  readonly endLatest?: string;
}

/** A date as written, and the days that it can mean. */
export interface StatedDate {
  readonly edtf: string;
  readonly bounds: DateBounds;
}

/** Why a text cannot be kept as a date: the end of a sentence that begins with the text. */
export class DateError extends Error {}

const longestDate = 200;

/**
 * Reads an EDTF date (ISO 8601-2 level 2, and intervals of seasons), of the years 1 to 9998, without times of day.
 * `?` and `~` widen nothing: by how much would be invented.
 * @throws DateError where the text is none, names a day that no calendar has, or ends before it begins.
 */
export function dateBounds(text: string): DateBounds {
  const known = recent.get(text);
  if (known) return known;
  if (recent.size >= mostRecent) recent.clear();
  const bounds = readBounds(text);
  recent.set(text, bounds);
  return bounds;
}

/** A file says few dates, and says them often. */
const recent = new Map<string, DateBounds>();
const mostRecent = 1000;

function readBounds(text: string): DateBounds {
  const date = parseDate(text);
  if (date.type === 'Interval') {
    const [start = {}, end = {}] = date.values.map((value) =>
      typeof value === 'object' && value ? daysOf(value) : {},
    );
    return intervalBounds(start, end);
  }
  if (date.type === 'Set' || date.type === 'List') return memberBounds(date);
  const days = daysOf(date);
  return bounds(days, days);
}

/** Of a set, one member is meant; a list begins with its first and ends with its last. */
function memberBounds({ type, values, earlier, later }: Members): DateBounds {
  const members = values.flat().map(daysOf);
  const firsts = { earliest: least(members, 'earliest'), latest: least(members, 'latest') };
  const lasts = { earliest: greatest(members, 'earliest'), latest: greatest(members, 'latest') };
  if (type === 'List') return bounds(earlier ? {} : firsts, later ? {} : lasts);
  const one = { earliest: earlier ? undefined : firsts.earliest, latest: later ? undefined : lasts.latest };
  return bounds(one, one);
}

function parseDate(text: string): ReturnType<typeof parse> {
  if (text.length > longestDate) throw new DateError('is too long for a date');
  if (text.includes('T')) throw new DateError('is no day or stretch of days');
  try {
    return parse(text, { level: 3 });
  } catch {
    throw new DateError('is no EDTF date');
  }
}

/** Nothing begins after the last day that its end can mean, nor ends before the first of its start. */
function intervalBounds(start: Days, end: Days): DateBounds {
  if (start.earliest && end.latest && start.earliest > end.latest) throw new DateError('ends before it begins');
  return bounds(
    { ...start, ...(start.latest && end.latest && start.latest > end.latest ? { latest: end.latest } : {}) },
    {
      ...end,
      ...(start.earliest && end.earliest && end.earliest < start.earliest ? { earliest: start.earliest } : {}),
    },
  );
}

function daysOf(date: Division): Days {
  const { values, unspecified = 0 } = date;
  const [first = 0, second, third] = values;
  if (date.type === 'Decade') return yearDays(first * 10, first * 10 + 9);
  if (date.type === 'Century') return yearDays(first * 100, first * 100 + 99);
  if (date.type === 'Year') return yearDays(...significantYears(first, date.significant));
  checkYear(first, unspecified);
  const month = date.type === 'Date' && second !== undefined ? second + 1 : undefined;
  const days =
    date.type === 'Season'
      ? seasonDays(first, second ?? 0)
      : possibleDays({ year: first, month, day: third, unspecified });
  if (!days) throw new DateError('is in no calendar');
  return yearIsUnknown(unspecified) ? {} : days;
}

/** `1950S2`: some year of which only the first two digits count. */
function significantYears(year: number, digits = 4): [from: number, to: number] {
  const unit = 10 ** Math.max(0, String(year).length - digits);
  const from = Math.floor(year / unit) * unit;
  return [from, from + unit - 1];
}

function yearDays(from: number, to: number): Days {
  checkYear(from, 0);
  checkYear(to, 0);
  return { earliest: `${String(from).padStart(4, '0')}-01-01`, latest: `${String(to).padStart(4, '0')}-12-31` };
}

function checkYear(year: number, unspecified: number): void {
  if (unspecified === 0 && !(year >= 1 && year <= 9998)) throw new DateError('lies outside the years 1 to 9998');
  if (year < 0) throw new DateError('lies outside the years 1 to 9998');
}

function yearIsUnknown(unspecified: number): boolean {
  return (unspecified & 0b1111) === 0b1111;
}

type Possible = { readonly [Side in keyof Days]: Days[Side] | undefined };

function bounds(start: Possible, end: Possible): DateBounds {
  return {
    ...(start.earliest === undefined ? {} : { startEarliest: start.earliest }),
    ...(start.latest === undefined ? {} : { startLatest: start.latest }),
    ...(end.earliest === undefined ? {} : { endEarliest: end.earliest }),
    ...(end.latest === undefined ? {} : { endLatest: end.latest }),
  };
}

function least(members: Days[], side: keyof Days): string | undefined {
  const days = members.map((member) => member[side]);
  return days.includes(undefined) ? undefined : days.toSorted()[0];
}

function greatest(members: Days[], side: keyof Days): string | undefined {
  const days = members.map((member) => member[side]);
  return days.includes(undefined) ? undefined : days.toSorted().at(-1);
}
