import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as spanish } from 'n2words/es-ES';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as portuguese } from 'n2words/pt-PT';
import { fold } from '../../vocabulary/fold.ts';

type ToWords = (value: number) => string;

/** By the first part of a BCP 47 code. English has an "and" that not all write. */
const wordsIn: ReadonlyMap<string, readonly ToWords[]> = new Map<string, readonly ToWords[]>([
  ['en', [english, (value) => english(value).replaceAll(' and ', ' ')]],
  ['es', [spanish]],
  ['fr', [french]],
  ['pt', [portuguese]],
]);

const scales = [1, 1_000, 1_000_000, 1_000_000_000];

/**
 * Whether a number stands in a text: in digits, with or without separators, before a word such as "million", or in words of the
 * language. What cannot be told counts as standing there: 0 and 1, and numbers in languages whose words are not known.
 */
export function statesNumber(text: string, number: number, language: string | undefined): boolean {
  if (number === 0 || number === 1) return true;
  const digits = [...text.matchAll(/\d(?:[\d.,’' \u00a0\u202f]*\d)?/gu)].flatMap(([written]) => readings(written));
  const value = Math.abs(number);
  if (digits.some((reading) => scales.some((scale) => isClose(reading * scale, value)))) return true;
  const toWords = wordsIn.get((language ?? 'en').split('-')[0]?.toLowerCase() ?? '');
  if (!toWords || !Number.isSafeInteger(value)) return !toWords;
  const folded = ` ${fold(text)} `;
  return toWords.some((inWords) => folded.includes(` ${fold(inWords(value))} `));
}

/** What digits with separators can mean: `2.500` is two and a half, or two thousand five hundred. */
function readings(written: string): number[] {
  const parts = written.split(/[.,’' \u00a0\u202f]+/u);
  const [whole, fraction] = [parts.slice(0, -1).join(''), parts.at(-1) ?? ''];
  // Blanks also stand between two numbers.
  return [Number(parts.join('')), ...(parts.length > 1 ? [Number(`${whole}.${fraction}`)] : []), ...parts.map(Number)];
}

/** Multiplying decimals is not exact. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(a, b);
}
