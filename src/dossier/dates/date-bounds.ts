import { type Days, firstYear, isoDay, lastYear, possibleDays, possibleYears } from './calendar.ts';
import { type EdtfDate, type EdtfEnd, type EdtfMember, type EdtfMembers, readEdtf } from './read-edtf.ts';
import { seasonDays } from './season.ts';

/**
 * The days that a date can mean, as ISO dates: the earliest and latest start, and the earliest and latest end. Unknown
 * bounds are absent, and so are both bounds of an open end.
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

/** The reason why a date is refused, as a predicate that follows the text of the date. */
export class DateError extends Error {}

const maxLength = 200;
const outsideYears = `is outside the years ${firstYear} to ${lastYear}`;

/**
 * Parses an EDTF date of the years 1 to 9998 (see `readEdtf`) and returns the days that it can mean. `?` and `~` do not
 * widen the range, because any margin would be invented.
 * @throws DateError if the text is not EDTF, names a day that does not exist, or ends before it begins.
 */
export function dateBounds(text: string): DateBounds {
  const known = recent.get(text);
  if (known) return known;
  if (recent.size >= maxCachedDates) recent.clear();
  const bounds = readBounds(text);
  recent.set(text, bounds);
  return bounds;
}

/** The same few dates recur in a file. */
const recent = new Map<string, DateBounds>();
const maxCachedDates = 1000;

function readBounds(text: string): DateBounds {
  if (text.length > maxLength) throw new DateError('is too long for a date');
  if (text.includes('T')) throw new DateError('is not a date or a date range');
  const date = readEdtf(text);
  if (!date) throw new DateError('is not an EDTF date');
  if (date.form === 'interval') return intervalBounds(date.start, date.end);
  if (date.form === 'set') return setBounds(date);
  if (date.form === 'list') return listBounds(date);
  const days = daysOf(date);
  return bounds(days, days);
}

/** A set means one of its members, so start and end are those of one member. */
function setBounds({ members, earlier, later }: EdtfMembers): DateBounds {
  const all = members.flatMap(daysOfMember);
  const one = {
    earliest: earlier ? undefined : earliestOf(all.map((days) => days.earliest)),
    latest: later ? undefined : latestOf(all.map((days) => days.latest)),
  };
  return bounds(one, one);
}

/** A list extends from its earliest to its latest member. A member without a year can be either. */
function listBounds({ members, earlier, later }: EdtfMembers): DateBounds {
  const all = members.flatMap(daysOfMember);
  const first = {
    earliest: earliestOf(all.map((days) => days.earliest)),
    latest: earliestOf(all.flatMap((days) => days.latest ?? [])),
  };
  const last = {
    earliest: latestOf(all.flatMap((days) => days.earliest ?? [])),
    latest: latestOf(all.map((days) => days.latest)),
  };
  return bounds(earlier ? {} : first, later ? {} : last);
}

/** Returns the days of each end of a range. */
function daysOfMember({ from, to }: EdtfMember): readonly Days[] {
  const [first, last] = [daysOf(from), daysOf(to)];
  refuseReversed(first, last);
  return [first, last];
}

/**
 * The last possible day of the end also limits the start, and the first possible day of the start limits the end. An
 * unknown end therefore has one bound if the other end is known. An open end has none, because it continues.
 */
function intervalBounds(startEnd: EdtfEnd, endEnd: EdtfEnd): DateBounds {
  const [start, end] = [daysOfEnd(startEnd), daysOfEnd(endEnd)];
  refuseReversed(start, end);
  return bounds(
    startEnd.form === 'open' ? {} : { ...start, latest: earliestOf([start.latest, end.latest].filter(isKnown)) },
    endEnd.form === 'open' ? {} : { ...end, earliest: latestOf([end.earliest, start.earliest].filter(isKnown)) },
  );
}

function refuseReversed(start: Days, end: Days): void {
  if (start.earliest && end.latest && start.earliest > end.latest) throw new DateError('ends before it begins');
}

function daysOfEnd(end: EdtfEnd): Days {
  return end.form === 'open' || end.form === 'unknown' ? {} : daysOf(end);
}

/** Returns the days that a date can mean; empty if its year is unspecified. */
function daysOf(date: EdtfDate): Days {
  if (date.form === 'years') return blockDays(date.named, date.unit);
  if (possibleYears(date.year).length === 0) throw new DateError(outsideYears);
  const days = date.form === 'season' ? seasonDays(date.year, date.division) : possibleDays(date);
  if (!days) throw new DateError('does not exist in the calendar');
  return date.year === 'XXXX' ? {} : days;
}

/** Returns the days of a block of `unit` years that contains a year, within the supported range. */
function blockDays(named: number, unit: number): Days {
  const from = Math.max(firstYear, Math.floor(named / unit) * unit);
  const to = Math.min(lastYear, Math.floor(named / unit) * unit + unit - 1);
  if (!(named >= 0 && named <= lastYear && from <= to)) throw new DateError(outsideYears);
  return { earliest: isoDay(from, 1, 1), latest: isoDay(to, 12, 31) };
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

/** Returns the earliest day; undefined if one of them is unknown. */
function earliestOf(days: readonly (string | undefined)[]): string | undefined {
  return days.includes(undefined) ? undefined : days.toSorted()[0];
}

function latestOf(days: readonly (string | undefined)[]): string | undefined {
  return days.includes(undefined) ? undefined : days.toSorted().at(-1);
}

const isKnown = (day: string | undefined) => day !== undefined;
