import type { LanguageWords } from '../words/language-words.ts';
import { oneOf } from './phrases.ts';

/**
 * Reads numbers in digits (`1,250`, `1.5 million`) and in words (`two hundred and seventy-one`), also across line
 * breaks.
 */
export class SpelledNumbers {
  /** The source of a regular expression for a whole number, which is not part of a longer one that `read` accepts. */
  readonly pattern: string;
  /** The source of a regular expression for a number word, or a word that changes the number before it. */
  readonly word: string;
  readonly #small: ReadonlyMap<string, number>;
  readonly #large: ReadonlyMap<string, number>;
  readonly #joints: ReadonlySet<string>;
  readonly #jointsFollow: LanguageWords['numberJointsFollow'];

  constructor(words: LanguageWords) {
    const { numbers, largeNumbers, largeNumbersAlone, numberArticles, numberJoints, partialNumbers } = words;
    this.#small = new Map([...numberArticles.map((article) => [article, 1] as const), ...Object.entries(numbers)]);
    this.#large = new Map(Object.entries(largeNumbers));
    this.#joints = new Set(numberJoints);
    this.#jointsFollow = words.numberJointsFollow;
    const [small, large, partial] = [Object.keys(numbers), Object.keys(largeNumbers), oneOf(partialNumbers)];
    const word = `${oneOf([...small, ...large])}${wordEnd}`;
    this.word = `(?:${oneOf([...small, ...large, ...partialNumbers])}${wordEnd})`;
    // In "half a million" and "1.5 million", the large number is only a part.
    const withArticle = String.raw`(?<!(?<!\p{L})${partial}\s+)${oneOf(numberArticles)}\s+${oneOf(large)}${wordEnd}`;
    const alone = largeNumbersAlone.map((each) => String.raw`(?<!\d\s+)${oneOf([each])}${wordEnd}`);
    const first = [`${oneOf(small)}${wordEnd}`, withArticle, ...alone].join('|');
    const digits = String.raw`(?:\d{1,3}(?:[,.]\d{3})+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:(?:[,.]\d+)?(?:\s+${oneOf(large)}${wordEnd}){1,2})?`;
    const joint = String.raw`(?:\s+|-\s*)(?:${oneOf(numberJoints)}\s+)?`;
    this.pattern = String.raw`(?:(?<!(?<!\p{L})${word}${joint})(?:${digits}|(?:${first})(?:${joint}${word}){0,12}))`;
  }

  /** Returns the value of a match of the pattern; undefined if its words do not form one number. */
  read(written: string): number | undefined {
    const [, digits, behind = ''] = /^(\d[\d.,\s]*)(.*)$/su.exec(written.toLowerCase()) ?? [];
    const words = (digits === undefined ? written.toLowerCase() : behind).split(/[\s-]+/).filter(Boolean);
    if (digits === undefined) return this.#add(words);
    const number = readDigits(digits.trim());
    const product = words.reduce((all, scale) => all * (this.#large.get(scale) ?? Number.NaN), number);
    // Products of decimals are not exact in floating point.
    return Number.isNaN(product) ? undefined : Number(product.toPrecision(12));
  }

  #add(words: readonly string[]): number | undefined {
    let [total, current, isJoined] = [0, 0, false];
    let last: number | undefined;
    for (const word of words) {
      const [small, large] = [this.#small.get(word), this.#large.get(word)];
      if (this.#joints.has(word)) {
        if (isJoined || !this.#canJoin(last)) return undefined;
        isJoined = true;
        continue;
      }
      if (small !== undefined) {
        const fits = last === undefined || last >= 100 || (isTen(last) && small > 0 && small < 10);
        if (!fits) return undefined;
        current += small;
      } else if (large === undefined || isJoined) return undefined;
      else if (large < 1_000) {
        if (large === 100 ? current >= 100 : current > 0) return undefined;
        current = large === 100 ? Math.max(current, 1) * large : large;
      } else if (total > 0 && total < large) [total, current] = [(total + current) * large, 0];
      else if (total === 0 || total >= large * 1_000) [total, current] = [total + Math.max(current, 1) * large, 0];
      else return undefined;
      [last, isJoined] = [small ?? large, false];
    }
    return isJoined ? undefined : total + current;
  }

  #canJoin(last: number | undefined): boolean {
    return last !== undefined && (this.#jointsFollow === 'tens' ? isTen(last) : last >= 100);
  }
}

const wordEnd = String.raw`(?!\p{L})`;

function isTen(number: number): boolean {
  return number >= 20 && number < 100 && number % 10 === 0;
}

/** `1,250` and `1 250` are one number; `1.5` is a decimal. */
function readDigits(digits: string): number {
  if (/^\d{1,3}(?:[,.\s]\d{3})+$/u.test(digits)) return Number(digits.replaceAll(/\D/g, ''));
  return Number(digits.replace(',', '.'));
}
