import { fold } from '../../vocabulary/fold.ts';
import { NumberWords, scales } from './number-words.ts';

/** `2.5m` and `2.5 M`, but not `2.5 m`, which means metres. */
const letterBehind = /^(?:[kmKM]|\s[KM])(?!\p{L})/u;

const blank = String.raw`[ \u00a0\u202f]`;
const written = new RegExp(String.raw`\d{1,3}(?:${blank}\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,’']\d+)*`, 'gu');
/** `1,234`, `1.234.567`, `12,34,567`. */
const grouped = /^\d{1,3}(?:[.,’']\d{2,3})*[.,’']\d{3}$/;
const scaleBehind = /^[\s-]{0,3}(\p{L}+)\.?/u;
/** `2` in `2 to 3 million`. */
const rangeBehind = /^\s?(?:to|and|or|y|o|a|al|e|et|à|ou|–|-)\s?\d[\d.,]*/u;

/** The numbers in a text: in digits, with or without separators, before a word such as "million", or in words. */
export class StatedNumbers {
  readonly #text: string;
  readonly #digits: readonly number[];
  readonly #words = new Map<string | undefined, NumberWords | undefined>();

  constructor(text: string) {
    this.#text = withPlainDigits(text);
    const numbers = [...this.#text.matchAll(written)].flatMap(({ 0: digits, index }) => {
      const scale = readScale(this.#text.slice(index + digits.length, index + digits.length + maxBehind));
      return readings(digits).flatMap((reading) => (scale === 1 ? [reading] : [reading, reading * scale]));
    });
    this.#digits = [...new Set(numbers)];
  }

  /**
   * Returns whether the text contains a number. Numbers that cannot be checked count as present: 0 and 1, and numbers
   * in languages without number words here.
   */
  has(number: number, language: string | undefined): boolean {
    if (number === 0 || number === 1) return true;
    const value = Math.abs(number);
    if (this.#digits.some((reading) => isClose(reading, value))) return true;
    if (!this.#words.has(language)) this.#words.set(language, NumberWords.of(this.#text, language));
    return this.#words.get(language)?.has(value) ?? true;
  }
}

/** Replaces full-width, Arabic and all other decimal digits by ASCII digits. */
function withPlainDigits(text: string): string {
  return text.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => plainDigits.get(digit) ?? digit);
}

const plainDigits: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf('numberingSystem').flatMap((system) => {
    const format = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
    return Array.from({ length: 10 }, (_, digit) => [format.format(digit), String(digit)] as const);
  }),
);

/** The number of characters after a number in which a scale is looked for. */
const maxBehind = 60;

/** Returns the factor of the words after a number; 1 if they are not a scale. */
function readScale(behind: string): number {
  const range = rangeBehind.exec(behind)?.[0] ?? '';
  let rest = behind.slice(range.length);
  const letter = letterBehind.exec(rest)?.[0].trim().toLowerCase();
  if (letter !== undefined) return letter === 'k' ? 1_000 : 1_000_000;
  let scale = 1;
  for (;;) {
    const [whole, word = ''] = scaleBehind.exec(rest) ?? [];
    const next = scales.get(fold(word));
    if (whole === undefined || next === undefined) return scale;
    scale *= next;
    rest = rest.slice(whole.length);
  }
}

/**
 * Returns the possible values of digits with separators: `2.500` is two and a half or two thousand five hundred; `4
 * 200` can be two numbers.
 */
function readings(digits: string): number[] {
  const byBlanks = digits.split(new RegExp(blank, 'u'));
  const parts = digits.split(/[.,’' \u00a0\u202f]/u);
  if (parts.length === 1) return [Number(digits)];
  const whole = digits.slice(0, -(parts.at(-1)?.length ?? 0) - 1);
  const isGroup = byBlanks.length > 1 || grouped.test(digits);
  const isDecimal = /[.,]\d+$/.test(digits) && (parts.length === 2 || byBlanks.length > 1 || grouped.test(whole));
  return [
    ...(isGroup && /\d{3}$/.test(digits) ? [Number(parts.join(''))] : []),
    ...(isDecimal ? [Number(`${whole.replaceAll(/\D/g, '')}.${parts.at(-1)}`)] : []),
    // A date, or adjacent numbers.
    ...(isGroup || isDecimal ? [] : parts.map(Number)),
    ...(byBlanks.length > 1 ? byBlanks.flatMap(readings) : []),
  ];
}

/** Products of decimals are not exact in floating point. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(a, b);
}
