import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as spanish } from 'n2words/es-ES';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as portuguese } from 'n2words/pt-PT';
import { fold } from '../../vocabulary/fold.ts';

type ToWords = (value: number) => string[];

/** By the first part of a BCP 47 code: the ways in which a text may write a number, folded. */
const wordsIn: ReadonlyMap<string, ToWords> = new Map<string, ToWords>([
  // Not all write the "and", and "a hundred" is as good as "one hundred".
  ['en', (value) => withVariants(fold(english(value)), [/ and /g, ' '], [/^one (?=hundred|thousand|million)/, 'a '])],
  ['es', (value) => withVariants(fold(spanish(value)), [/ientos\b/g, 'ientas'], [/uno$/, 'un'], [/uno?$/, 'una'])],
  ['fr', (value) => withVariants(fold(french(value)), [/\bun$/, 'une'])],
  [
    'pt',
    (value) =>
      withVariants(fold(portuguese(value)), [/(?<=[zt])entos\b/g, 'entas'], [/\bdois\b/g, 'duas'], [/\bum$/, 'uma']),
  ],
]);

/** Words behind digits that multiply them, folded. */
const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1_000,
    mil: 1_000,
    mille: 1_000,
    million: 1_000_000,
    millions: 1_000_000,
    millon: 1_000_000,
    millones: 1_000_000,
    milhao: 1_000_000,
    milhoes: 1_000_000,
    mn: 1_000_000,
    mio: 1_000_000,
    billion: 1_000_000_000,
    bn: 1_000_000_000,
    milliard: 1_000_000_000,
    milliards: 1_000_000_000,
    bilhao: 1_000_000_000,
    bilhoes: 1_000_000_000,
  }),
);
/** `2.5m`, `2.5 M`, not `2.5 m`, which are metres. */
const letterBehind = /^(?:[kmKM]|\s[KM])(?!\p{L})/u;

const blank = String.raw`[ \u00a0\u202f]`;
const written = new RegExp(String.raw`\d{1,3}(?:${blank}\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,’']\d+)*`, 'gu');
/** `1,234`, `1.234.567`, `12,34,567`. */
const grouped = /^\d{1,3}(?:[.,’']\d{2,3})*[.,’']\d{3}$/;
const scaleBehind = /^[\s-]{0,3}(\p{L}+)\.?/u;
/** `2` in `2 to 3 million`. */
const rangeBehind = /^\s?(?:to|and|or|y|o|a|al|e|et|à|ou|–|-)\s?\d[\d.,]*/u;

/** The numbers that stand in a text: in digits, with or without separators, before a word such as "million", or in words. */
export class StatedNumbers {
  readonly #folded: string;
  readonly #digits: readonly number[];

  /** @param folded the same text, folded, between blanks. */
  constructor(text: string, folded: string) {
    this.#folded = folded;
    const numbers = [...text.matchAll(written)].flatMap(({ 0: digits, index }) => {
      const scale = readScale(text.slice(index + digits.length, index + digits.length + maxBehind));
      return readings(digits).flatMap((reading) => (scale === 1 ? [reading] : [reading, reading * scale]));
    });
    this.#digits = [...new Set(numbers)];
  }

  /**
   * Whether a number is among them. What cannot be told counts as standing there: 0 and 1, and numbers in languages whose words
   * are not known.
   */
  has(number: number, language: string | undefined): boolean {
    if (number === 0 || number === 1) return true;
    const value = Math.abs(number);
    if (this.#digits.some((reading) => isClose(reading, value))) return true;
    const toWords = wordsIn.get((language ?? 'en').split('-')[0]?.toLowerCase() ?? '');
    if (!toWords || !Number.isSafeInteger(value)) return !toWords;
    return toWords(value).some((words) => this.#folded.includes(` ${words} `));
  }
}

/** How much of what follows a number is looked at for its scale. */
const maxBehind = 60;

/** What the words behind digits multiply them by: 1 where they are others. */
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

/** What digits with separators can mean: `2.500` is two and a half, or two thousand five hundred; `4 200` may be two numbers. */
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
    // A date, or numbers side by side.
    ...(isGroup || isDecimal ? [] : parts.map(Number)),
    ...(byBlanks.length > 1 ? byBlanks.flatMap(readings) : []),
  ];
}

/** A text, and what is left of it by each replacement and by several of them. */
function withVariants(text: string, ...changes: readonly [RegExp, string][]): string[] {
  const variants = new Set([text]);
  for (const [from, to] of changes) for (const words of [...variants]) variants.add(words.replace(from, to));
  return [...variants];
}

/** Multiplying decimals is not exact. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(a, b);
}
