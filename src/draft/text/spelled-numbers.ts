import type { LanguageWords } from '../words/language-words.ts';
import { oneOf } from './phrases.ts';

/** Reads numbers in digits (`1,250`, `2 million`) and in words (`two hundred and seventy-one`), over line breaks too. */
export class SpelledNumbers {
  /** The source of a regular expression that matches a whole number, never a part of a longer one. */
  readonly pattern: string;
  readonly #small: ReadonlyMap<string, number>;
  readonly #large: ReadonlyMap<string, number>;
  readonly #joints: ReadonlySet<string>;

  constructor({ numbers, largeNumbers, numberJoints }: LanguageWords) {
    this.#small = new Map(numbers.map((word, index) => [word, index <= 20 ? index : (index - 18) * 10]));
    this.#large = new Map(Object.entries(largeNumbers));
    this.#joints = new Set(numberJoints);
    const large = oneOf([...this.#large.keys()]);
    const word = String.raw`(?:${oneOf(numbers)}|${large})(?!\p{L})`;
    const digits = String.raw`(?:\d{1,3}(?:[,.]\d{3})+|\d+)(?:\s+${large}(?!\p{L}))?`;
    this.pattern = String.raw`(?:${digits}|${word}(?:(?:\s+|-\s*)(?:${oneOf(numberJoints)}\s+)?${word}){0,12})`;
  }

  /** What a match of the pattern stands for; undefined where its words are no one number. */
  read(written: string): number | undefined {
    const [first = '', ...rest] = written.toLowerCase().split(/[\s-]+/);
    const digits = /^\d/.test(first) ? Number(first.replaceAll(/[,.]/g, '')) : undefined;
    if (digits === undefined) return this.#add([first, ...rest]);
    const [scale] = rest;
    return scale === undefined ? digits : digits * (this.#large.get(scale) ?? Number.NaN);
  }

  #add(words: readonly string[]): number | undefined {
    let [total, current, before] = [0, 0, 0];
    for (const word of words) {
      if (this.#joints.has(word)) continue;
      const [small, large] = [this.#small.get(word), this.#large.get(word)];
      if (small !== undefined) {
        const isOnes = before >= 20 && before < 100 && small > 0 && small < 10;
        if (before > 0 && before < 100 && !isOnes) return undefined;
        current += small;
        before = small === 0 ? 1 : small;
      } else if (large !== undefined) {
        if (large > 100 && large < 1_000) current += large;
        else if (large === 100) current = Math.max(current, 1) * large;
        else [total, current] = [total + Math.max(current, 1) * large, 0];
        before = large;
      }
    }
    return total + current;
  }
}
