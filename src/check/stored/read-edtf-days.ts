/** Earliest and latest start, earliest and latest end, as ISO days; null if unknown or open. */
export type Days = readonly [string | null, string | null, string | null, string | null];

/**
 * Returns the days that an EDTF text can mean, or undefined where it is not a date that a dossier may have. It shares no
 * code with the reader of dossiers, so that the check finds faults of that reader.
 */
export function readEdtfDays(text: string): Days | undefined {
  if (text.length > 200) return undefined;
  const isSet = text.startsWith('[') && text.endsWith(']');
  const isList = text.startsWith('{') && text.endsWith('}');
  if (isSet || isList) return readSeveral(text.slice(1, -1), isSet);
  if (text.includes('/')) return readInterval(text.split('/'));
  const span = readDigits(text) ?? readDate(text);
  return span && [...span, ...span];
}

/** The first and last possible day; both null if the year is not given. */
type Span = readonly [first: string, last: string] | readonly [null, null];
const anyYear: Span = [null, null];

function readInterval(ends: readonly string[]): Days | undefined {
  const [from = '', to = ''] = ends;
  const isVague = (end: string) => end === '' || end === '..';
  const [start, end] = [from, to].map((each) => (isVague(each) ? anyYear : readDate(each)));
  if (ends.length !== 2 || !start || !end || isAfter(start[0], end[1])) return undefined;
  const startLatest = [start[1], end[1]].filter((day) => day !== null).sort()[0] ?? null;
  const endEarliest =
    [start[0], end[0]]
      .filter((day) => day !== null)
      .sort()
      .pop() ?? null;
  return [
    ...(from === '..' ? anyYear : ([start[0], startLatest] as const)),
    ...(to === '..' ? anyYear : ([endEarliest, end[1]] as const)),
  ];
}

function readSeveral(text: string, isOneOf: boolean): Days | undefined {
  const isEarlier = text.startsWith('..');
  const isLater = text.endsWith('..') && text.length > 2;
  const spans: Span[] = [];
  for (const member of text.slice(isEarlier ? 2 : 0, isLater ? -2 : undefined).split(/ *, */)) {
    const ends = member.split('..');
    const [first, last = ends.length === 1 ? first : undefined, ...others] = ends.map(readDate);
    const isRange =
      ends.length === 1 || (ends.every((end) => /^[\d-]+$/.test(end)) && ends[0]?.length === ends[1]?.length);
    const isSeason = ends.length > 1 && ends.some((end) => Number(end.slice(5, 7)) > 12);
    if (!first || !last || others.length > 0 || !isRange || isSeason || isAfter(first[0], last[1])) return undefined;
    spans.push(first, last);
  }
  const firsts = spans.map(([first]) => first);
  const lasts = spans.map(([, last]) => last);
  const least = (days: readonly (string | null)[]) => (days.includes(null) ? null : (days.toSorted()[0] ?? null));
  const greatest = (days: readonly (string | null)[]) => (days.includes(null) ? null : (days.toSorted().pop() ?? null));
  if (isOneOf) {
    const [first, last] = [isEarlier ? null : least(firsts), isLater ? null : greatest(lasts)];
    return [first, last, first, last];
  }
  const known = spans.filter((span) => span !== anyYear);
  return [
    isEarlier ? null : least(firsts),
    isEarlier ? null : least(known.map(([, last]) => last)),
    isLater ? null : greatest(known.map(([first]) => first)),
    isLater ? null : greatest(lasts),
  ];
}

/** A year, month, day or division of a year. Digits can be X, and parts can be qualified. */
function readDate(text: string): Span | undefined {
  const parts = text.split('-').map((part) => /^[?~%]?([0-9X]+)[?~%]?$/.exec(part)?.[1] ?? '');
  const [year = '', month, day] = parts;
  if (parts.some((part, at) => part.length !== (at === 0 ? 4 : 2)) || parts.length > 3) return undefined;
  const years =
    year === 'XXXX' ? ['2000', '2001'] : expandDigits(year).filter((each) => each !== '0000' && each !== '9999');
  const division = divisions.get(month ?? '');
  const spans =
    division && day === undefined ? years.map(divisionOf(division)) : division ? [] : daysIn(years, month, day);
  const [first, last] = [spans[0]?.[0], spans.at(-1)?.[1]];
  if (first === undefined || last === undefined) return undefined;
  return year === 'XXXX' ? anyYear : [first, last];
}

type KnownSpan = readonly [first: string, last: string];

/** Returns the first and last dates that exist in the calendar. */
function daysIn(years: readonly string[], month = 'XX', day = 'XX'): readonly KnownSpan[] {
  const months = expandDigits(month).filter((each) => each >= '01' && each <= '12');
  const days = expandDigits(day).filter((each) => each >= '01' && each <= '31');
  const firstOf = (...[ys, ms, ds]: readonly (readonly string[])[]) => {
    for (const y of ys ?? [])
      for (const m of ms ?? []) for (const d of ds ?? []) if (isReal(`${y}-${m}-${d}`)) return `${y}-${m}-${d}`;
    return undefined;
  };
  const first = firstOf(years, months, days);
  const last = firstOf(years.toReversed(), months.toReversed(), days.toReversed());
  return first === undefined || last === undefined ? [] : [[first, last]];
}

function isReal(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
}

/** Returns all texts that result from replacing each X by a digit, sorted. */
function expandDigits(text: string): readonly string[] {
  return text.includes('X') ? [...'0123456789'].flatMap((digit) => expandDigits(text.replace('X', digit))) : [text];
}

/** The first and last day of each division of a year; `<` is the year before, `>` the year after. */
const divisions = new Map(
  [
    ...['21 03-01 12-22', '22 <12-01 >03-21', '23 03-01 12-22', '24 <12-01 >03-21'],
    ...['25 03-01 06-21', '26 06-01 09-23', '27 09-01 12-22', '28 <12-01 >03-21'],
    ...['29 09-01 12-22', '30 <12-01 >03-21', '31 03-01 06-21', '32 06-01 09-23'],
    ...['33 01-01 03-31', '34 04-01 06-30', '35 07-01 09-30', '36 10-01 12-31'],
    ...['37 01-01 04-30', '38 05-01 08-31', '39 09-01 12-31', '40 01-01 06-30', '41 07-01 12-31'],
  ].map((line) => {
    const [number = '', from = '', to = ''] = line.split(' ');
    return [number, [from, to] as const];
  }),
);

const divisionOf =
  ([from, to]: readonly [string, string]) =>
  (year: string): KnownSpan => {
    const dayIn = (day: string) => {
      const moved = Number(year) + (day.startsWith('<') ? -1 : day.startsWith('>') ? 1 : 0);
      return moved === 0 ? '0001-01-01' : `${String(moved).padStart(4, '0')}-${day.slice(-5)}`;
    };
    return [dayIn(from), dayIn(to)];
  };

/** A decade or century by its first digits, or a year with an exponent or with significant digits. */
function readDigits(text: string): Span | undefined {
  const leading = /^(\d{2,3})[?~%]?$/.exec(text)?.[1];
  if (leading !== undefined) return readDate(leading.padEnd(4, 'X'));
  const [, base, power, plain, digits] = /^(?:Y(\d+)E(\d+)|(\d{4})(?=S))(?:S([1-9]\d?))?$/.exec(text) ?? [];
  const year = Number(plain ?? `${base}e${power}`);
  if (!(year >= 1 && year <= 9998)) return undefined;
  const named = String(year);
  return readDate(
    named
      .slice(0, Number(digits ?? 4))
      .padEnd(named.length, 'X')
      .padStart(4, '0'),
  );
}

function isAfter(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one > other;
}
