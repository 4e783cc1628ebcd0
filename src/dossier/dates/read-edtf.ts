import type { DatePattern } from './calendar.ts';

/** One date of an EDTF text: a day, month or year with X for unknown digits, a division of a year, or several years. */
export type EdtfDate =
  | ({ readonly form: 'date' } & DatePattern)
  | { readonly form: 'season'; readonly year: string; readonly division: number }
  /** A decade, a century, or a year with significant digits: the block of `unit` years that contains `named`. */
  | { readonly form: 'years'; readonly named: number; readonly unit: number };

/** An end of an interval. An open end continues; an unknown one has an unknown day. */
export type EdtfEnd = EdtfDate | { readonly form: 'open' } | { readonly form: 'unknown' };

/** A member of a set or list. A range has two ends. */
export interface EdtfMember {
  readonly from: EdtfDate;
  readonly to: EdtfDate;
}

/** The members of a set or list, and whether it is open at the start or end (`..`). */
export interface EdtfMembers {
  readonly members: readonly EdtfMember[];
  readonly earlier: boolean;
  readonly later: boolean;
}

/** A parsed EDTF text. A set means one of its members, a list all of them. */
export type Edtf =
  | EdtfDate
  | { readonly form: 'interval'; readonly start: EdtfEnd; readonly end: EdtfEnd }
  | ({ readonly form: 'set' } & EdtfMembers)
  | ({ readonly form: 'list' } & EdtfMembers);

/**
 * Parses EDTF (ISO 8601-2 level 2, with qualified, unspecified and season dates also inside intervals, sets and lists)
 * without times of day. Checks the syntax only: the month can be 99. Ignores qualifications (`?`, `~`, `%`).
 * @returns undefined if the text is not EDTF.
 */
export function readEdtf(text: string): Edtf | undefined {
  const { set, list } = /^(?:\[(?<set>.*)\]|\{(?<list>.*)\})$/.exec(text)?.groups ?? {};
  const members = readMembers(set ?? list ?? '');
  if (members) return { form: set === undefined ? 'list' : 'set', ...members };
  const [first = '', second, ...others] = text.split('/');
  if (second === undefined) return readYears(text) ?? readDate(text);
  const [start, end] = [readEnd(first), readEnd(second)];
  return start && end && others.length === 0 ? { form: 'interval', start, end } : undefined;
}

function readEnd(text: string): EdtfEnd | undefined {
  return text === '' ? { form: 'unknown' } : text === '..' ? { form: 'open' } : readDate(text);
}

function readMembers(text: string): EdtfMembers | undefined {
  const { earlier, list = '', later } = /^(?<earlier>\.\.)?(?<list>.*?)(?<later>\.\.)?$/.exec(text)?.groups ?? {};
  const members = list.split(/ *, */).map(readMember);
  if (!members.every((member) => member !== undefined)) return undefined;
  return { members, earlier: earlier !== undefined, later: later !== undefined };
}

function readMember(text: string): EdtfMember | undefined {
  const [first = '', second, ...others] = text.split('..');
  const from = readDate(first);
  if (second === undefined) return from && { from, to: from };
  const to = readDate(second);
  const isRange = others.length === 0 && precisionOf(first) !== undefined && precisionOf(first) === precisionOf(second);
  return isRange && from?.form === 'date' && to?.form === 'date' ? { from, to } : undefined;
}

/** Returns the number of digits of a date without X and qualification. */
function precisionOf(text: string): number | undefined {
  return /^-?\d{4}(-\d\d){0,2}$/.test(text) ? text.replaceAll('-', '').length : undefined;
}

const parts = /^(?<year>Q-?[0-9X]{4}Q)(?:-(?<month>Q[0-9X]{2}Q)(?:-(?<day>Q[0-9X]{2}Q))?)?$/;
const datePattern = new RegExp(parts.source.replaceAll('Q', '[?~%]?'));

function readDate(text: string): EdtfDate | undefined {
  const groups = datePattern.exec(text)?.groups;
  if (!groups) return undefined;
  const [year = '', month, day] = [groups.year, groups.month, groups.day].map((part) => part?.replaceAll(/[?~%]/g, ''));
  const division = month !== undefined && /^\d\d$/.test(month) ? Number(month) : 0;
  if (division >= 21 && division <= 41) return day === undefined ? { form: 'season', year, division } : undefined;
  return { form: 'date', year, month, day };
}

/** Parses `199` and `20` (a decade, a century), `Y17E4` and `1950S2` (a year with two significant digits). */
function readYears(text: string): EdtfDate | undefined {
  const [, leading] = /^(?!-0+\b)(-?\d{2,3})[?~%]?$/.exec(text) ?? [];
  if (leading !== undefined) {
    const unit = 10 ** (4 - leading.replace('-', '').length);
    return { form: 'years', named: Number(leading) * unit, unit };
  }
  const { long, base, power, plain, digits } = significantYear.exec(text)?.groups ?? {};
  if (long === undefined && base === undefined && plain === undefined) return undefined;
  const named = base === undefined ? Number(long ?? plain) : Number(base) * 10 ** Number(power);
  const uncounted = digits === undefined ? 0 : String(Math.abs(named)).length - Number(digits);
  return { form: 'years', named, unit: 10 ** Math.max(0, uncounted) };
}

const significantYear =
  /^(?:Y(?<long>-?[1-9]\d{4,})|Y(?<base>-?\d+)E(?<power>\d+)|(?<plain>-?\d{4})(?=S))(?:S(?<digits>[1-9]\d?))?$/;
