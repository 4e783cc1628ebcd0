import { DateError, dateBounds, type StatedDate } from '../../dossier/dates/date-bounds.ts';
import type { LanguageWords } from '../words/language-words.ts';
import { maybe, oneOf } from './phrases.ts';
import type { Span } from './published-text.ts';

/** A day or month as written; the year can be missing. */
interface Point {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** A date in a text, with its place. */
export interface FoundDate extends Span {
  readonly from: Point;
  /** The end of a range of days. */
  readonly to?: Point | undefined;
  /** Two separate days rather than a range. */
  readonly areTwo: boolean;
}

/** The maximum distance of a number that belongs to a date after it, in characters. */
const maxJointLength = 40;
/** The maximum length of a line with only a date, and of an opening with a dateline, in characters. */
const maxDateLineLength = 300;

/** Finds days and months in the date formats of a language. */
export class DateFinder {
  readonly #months: ReadonlyMap<string, number>;
  readonly #patterns: readonly RegExp[];
  readonly #and: RegExp;
  /** The words between a date and a number before it. */
  readonly #tie: RegExp;

  constructor({ months, weekdays, dateIn, dateJoints, dateRanges, participation, ...words }: LanguageWords) {
    this.#months = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
    const joint = String.raw`(?:\s+${oneOf(dateJoints)})*\s+`;
    const weekday = String.raw`(?:${oneOf(weekdays)},?\s+)?`;
    const ordinal = `(?:${oneOf(words.ordinalEndings)})?`;
    const day = (name: string) => String.raw`(?<${name}>\d{1,2})${ordinal}`;
    const month = (name: string) => String.raw`(?<${name}>${oneOf(months.flat())})\.?`;
    const year = (name: string) => String.raw`(?:(?:,|\s+${oneOf(dateJoints)})*\s+(?<${name}>(?:19|20)\d\d))?`;
    const range = String.raw`(?:\s*[-–—]\s*|\s+(?<joint>${oneOf(dateRanges)})\s+)${maybe(words.definiteArticles)}${weekday}`;
    this.#tie = new RegExp(String.raw`\d${ordinal},?\s+${maybe(words.and)}$`);
    this.#and = new RegExp(`^${oneOf(participation.and)}$`, 'i');
    this.#patterns = [
      `${day('d1')}${range}${day('d2')}${joint}${month('m2')}${year('y2')}`,
      `${day('d1')}${joint}${month('m1')}${year('y1')}${range}${day('d2')}${joint}${month('m2')}${year('y2')}`,
      `${month('m1')}\\s+${day('d1')}${range}${month('m2')}\\s+${day('d2')}${year('y2')}`,
      `${month('m1')}\\s+${day('d1')}${range}${day('d2')}${year('y2')}`,
      `${day('d1')}${joint}${month('m1')}${year('y1')}`,
      `${month('m1')}\\s+${day('d1')}${year('y1')}`,
      `${month('m1')}(?:,|\\s+${oneOf(dateJoints)})*\\s+(?<y1>(?:19|20)\\d\\d)`,
      String.raw`(?<=(?<![\p{L}\p{N}])${oneOf(dateIn)}\s+)${month('m1')}(?!\s+(?:${oneOf(dateJoints)}\s+)*\d)`,
      String.raw`(?<=(?<![\p{L}\p{N}])${oneOf(dateIn)}\s+)(?<y1>(?:19|20)\d\d)(?!\s*[-–—]\s*\d)`,
      String.raw`(?<y1>(?:19|20)\d\d)-(?<n1>\d\d)-(?<d1>\d\d)`,
      // Excludes days up to 12, which could be months.
      String.raw`(?<d1>1[3-9]|2\d|3[01])\s?[/.]\s?(?<n1>\d{1,2})\s?[/.]\s?(?<y1>(?:19|20)\d\d)`,
    ].map((source) => new RegExp(String.raw`(?<![\p{L}\p{N}/.,-])${source}(?![\p{L}\p{N}/]|-\d)`, 'giu'));
  }

  /** Returns the dates in a part of a text, in order. */
  find(text: string, offset = 0): FoundDate[] {
    const found: FoundDate[] = [];
    const taken = new Uint8Array(text.length);
    for (const pattern of this.#patterns)
      for (const match of text.matchAll(pattern)) {
        const [first, last] = [match.index, match.index + match[0].length];
        const span = { start: offset + first, end: offset + last };
        if (taken.subarray(first, last).includes(1)) continue;
        if (this.#tie.test(text.slice(Math.max(0, first - maxJointLength), first))) continue;
        const date = this.#read(match.groups ?? {}, span);
        if (!date) continue;
        taken.fill(1, first, last);
        found.push(date);
      }
    return found.sort((a, b) => a.start - b.start);
  }

  /** Returns the date of a line that contains only the date and a label for it. */
  alone(line: string): FoundDate | undefined {
    if (line.length > maxDateLineLength) return undefined;
    const [date, ...others] = this.find(line);
    if (!date || others.length > 0 || date.to || date.from.day === undefined) return undefined;
    const before = line.slice(0, date.start);
    const isOnly = /^[^.!?“"]{0,60}$/.test(before) && before.trim().split(/\s+/).length <= 4;
    return isOnly && !/[\p{L}\p{N}]/u.test(line.slice(date.end)) ? date : undefined;
  }

  /** Returns the day at the start of a text, after its place and before a dash: `NAIROBI, 4 May 2026 –`. */
  dateline(text: string): FoundDate | undefined {
    const [date] = this.find(text.slice(0, maxDateLineLength));
    if (!date || date.to || date.from.day === undefined) return undefined;
    const [before, after] = [text.slice(0, date.start), text.slice(date.end)];
    const isPlace = before.trim() === '' || /^\p{Lu}[^.!?“"]{0,60}[,(–—-]\s*$/u.test(before);
    const isClosed = /^\)?\.?\s*(?:[–—:-]|\(.{2,30}\)\s*[–—-])/.test(after);
    return isPlace && isClosed && !/\p{Ll}{3,}\s+\p{Ll}{3,}/u.test(before) ? date : undefined;
  }

  #read(groups: Record<string, string | undefined>, span: Span): FoundDate | undefined {
    const { d1, d2, m1, m2, n1, y1, y2, joint } = groups;
    const month = (name: string | undefined) =>
      name === undefined ? undefined : this.#months.get(name.toLowerCase().replace('.', ''));
    const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
    const [first, second] = [month(m1) ?? number(n1) ?? month(m2), month(m2) ?? month(m1)];
    if (first === undefined && (d1 !== undefined || y1 === undefined)) return undefined;
    const to = d2 === undefined ? undefined : { year: number(y2), month: second ?? first, day: number(d2) };
    const from = { year: number(y1) ?? number(y2), month: first, day: number(d1) };
    const areTwo =
      to !== undefined &&
      joint !== undefined &&
      this.#and.test(joint) &&
      (to.month !== first || (to.day ?? 0) - (from.day ?? 0) !== 1);
    return { ...span, from, to, areTwo };
  }
}

/**
 * Converts a date to EDTF; undefined if it does not exist.
 * @param year used if the text does not give a year.
 */
export function toStatedDate({ from, to, areTwo }: FoundDate, year?: number): StatedDate | undefined {
  const write = ({ year: own = year, month, day }: Point) =>
    [own ?? 'XXXX', ...(month === undefined ? [] : [pad(month)]), ...(day === undefined ? [] : [pad(day)])].join('-');
  const start = { ...from, year: from.year ?? to?.year };
  const edtf =
    to === undefined ? write(start) : areTwo ? `{${write(start)},${write(to)}}` : `${write(start)}/${write(to)}`;
  try {
    return { edtf, bounds: dateBounds(edtf) };
  } catch (error) {
    if (error instanceof DateError) return undefined;
    throw error;
  }
}

/** Returns whether the text gives a year. */
export function hasYear({ from, to }: FoundDate): boolean {
  return (from.year ?? to?.year) !== undefined;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
