import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as spanish } from 'n2words/es-ES';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as portuguese } from 'n2words/pt-PT';
import { fold } from '../../vocabulary/fold.ts';

/** How a language writes numbers in words, all folded. */
interface Language {
  /** Returns the ways to write a whole number. */
  readonly write: (value: number) => readonly string[];
  /** The word inside numbers: `two hundred and five`. */
  readonly joint: string;
  /** The word for one before a scale: `a million`. */
  readonly article?: string;
  /** Round numbers with their own names. */
  readonly idioms: Readonly<Record<string, number>>;
}

/** By the primary subtag of a BCP 47 code. */
const languages: ReadonlyMap<string, Language> = new Map<string, Language>([
  [
    'en',
    {
      // The "and" is optional, and "a hundred" is equivalent to "one hundred".
      write: (value) =>
        withVariants(fold(english(value)), [/ and /g, ' '], [/^one (?=hundred|thousand|million)/, 'a ']),
      joint: 'and',
      article: 'a',
      idioms: {
        'half a dozen': 6,
        'a dozen': 12,
        'one dozen': 12,
        'two dozen': 24,
        'three dozen': 36,
        'half a million': 500_000,
        'half a billion': 500_000_000,
        'a quarter of a million': 250_000,
      },
    },
  ],
  [
    'es',
    {
      write: (value) => withVariants(fold(spanish(value)), [/ientos\b/g, 'ientas'], [/uno$/, 'un'], [/uno?$/, 'una']),
      joint: 'y',
      idioms: {
        'media docena': 6,
        'una docena': 12,
        'dos docenas': 24,
        'una veintena': 20,
        'una treintena': 30,
        'un centenar': 100,
        'un millar': 1_000,
        'medio millon': 500_000,
      },
    },
  ],
  [
    'fr',
    {
      write: (value) => withVariants(fold(french(value)), [/\bun$/, 'une'], [/(?<=\b(?:vingt|cent))s$/, '']),
      joint: 'et',
      idioms: {
        'une demi douzaine': 6,
        'une dizaine': 10,
        'une douzaine': 12,
        'une quinzaine': 15,
        'une vingtaine': 20,
        'une trentaine': 30,
        'une quarantaine': 40,
        'une cinquantaine': 50,
        'une soixantaine': 60,
        'une centaine': 100,
        'un millier': 1_000,
        'un demi million': 500_000,
      },
    },
  ],
  [
    'pt',
    {
      write: (value) =>
        withVariants(fold(portuguese(value)), [/(?<=[zt])entos\b/g, 'entas'], [/\bdois\b/g, 'duas'], [/\bum$/, 'uma']),
      joint: 'e',
      idioms: { 'meia duzia': 6, 'uma duzia': 12, 'duas duzias': 24, 'uma centena': 100, 'meio milhao': 500_000 },
    },
  ],
]);

/** Folded words that multiply the number before them. */
export const scales: ReadonlyMap<string, number> = new Map(
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

/** The words for numbers below a thousand. */
interface Smaller {
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: ReadonlySet<string>;
}

const smaller = new WeakMap<Language, Smaller>();

function smallerNumbers(language: Language): Smaller {
  const known = smaller.get(language);
  if (known) return known;
  const numbers = new Map<string, number>();
  for (let value = 1; value < 1_000; value += 1) for (const words of language.write(value)) numbers.set(words, value);
  const words = new Set([...numbers.keys()].flatMap((key) => key.split(' ')));
  for (const each of [language.joint, language.article]) if (each !== undefined) words.delete(each);
  smaller.set(language, { numbers, words });
  return { numbers, words };
}

/** Consecutive words that can form a number. */
interface Run {
  readonly words: readonly string[];
  /** The preceding word. */
  readonly before: string | undefined;
}

/**
 * The numbers that a text writes in words. Parts of a longer number do not count: "twenty-eight" is neither 20 nor 8.
 * If consecutive words do not form one number, as in "between one and two hundred", all numbers that they can mean
 * count.
 */
export class NumberWords {
  readonly #language: Language;
  readonly #numbers = new Set<number>();
  readonly #unclear: string[] = [];

  /** @returns undefined for a language without number words here. */
  static of(text: string, language: string | undefined): NumberWords | undefined {
    const known = languages.get((language ?? 'en').split('-')[0]?.toLowerCase() ?? '');
    return known && new NumberWords(text, known);
  }

  private constructor(text: string, language: Language) {
    this.#language = language;
    for (const stretch of text.split(/[^\p{L}\p{N}\p{M}\p{Pd}\s'’]+/u)) this.#read(fold(stretch));
  }

  has(value: number): boolean {
    if (this.#numbers.has(value)) return true;
    if (this.#unclear.length === 0 || !Number.isSafeInteger(value)) return false;
    const written = this.#language.write(value);
    return this.#unclear.some((words) => written.some((each) => words.includes(` ${each} `)));
  }

  #read(folded: string): void {
    let left = ` ${folded} `;
    for (const [idiom, value] of Object.entries(this.#language.idioms))
      if (left.includes(` ${idiom} `)) {
        this.#numbers.add(value);
        left = left.replaceAll(` ${idiom} `, ' . ');
      }
    for (const run of this.#runs(left.trim().split(' '))) {
      const value = this.#add(run);
      if (value === undefined) this.#unclear.push(` ${run.words.join(' ')} `);
      else this.#numbers.add(value);
    }
  }

  *#runs(tokens: readonly string[]): Iterable<Run> {
    const { words } = smallerNumbers(this.#language);
    const isNumber = (token: string | undefined) =>
      token !== undefined && (words.has(token) || (scales.get(token) ?? 0) >= 1_000);
    for (let at = 0; at < tokens.length; at += 1) {
      if (!isNumber(tokens[at])) continue;
      let end = at + 1;
      while (isNumber(tokens[end]) || (tokens[end] === this.#language.joint && isNumber(tokens[end + 1]))) end += 1;
      const before = tokens[at - 1];
      // In "2 million", the digits determine the number.
      if (!/\d/.test(before ?? '')) yield { words: tokens.slice(at, end), before };
      at = end;
    }
  }

  /** Returns the number that the words of a run form; undefined if they do not form one. */
  #add({ words, before }: Run): number | undefined {
    const { article, joint } = this.#language;
    const { numbers } = smallerNumbers(this.#language);
    const isArticle = article !== undefined && before === article;
    let [total, last, part]: [number, number, string[]] = [0, Number.POSITIVE_INFINITY, []];
    const readPart = () => {
      const written = (total > 0 && part[0] === joint ? part.slice(1) : part).join(' ');
      return numbers.get(written) ?? (isArticle && total === 0 ? numbers.get(`${article} ${written}`) : undefined);
    };
    for (const word of words) {
      const scale = scales.get(word) ?? 0;
      if (scale < 1_000) {
        part.push(word);
        continue;
      }
      const isBare = part.length === 0;
      if (isBare && total > 0 && scale > last) {
        // As in "two thousand million".
        total *= scale;
        last *= scale;
        continue;
      }
      const value = isBare ? (isArticle || article === undefined ? 1 : undefined) : readPart();
      if (value === undefined || scale >= last) return undefined;
      total += value * scale;
      [last, part] = [scale, []];
    }
    if (part.length === 0) return total;
    const rest = readPart();
    return rest === undefined ? undefined : total + rest;
  }
}

/** Returns a text with each of the replacements applied, and with combinations of them. */
function withVariants(text: string, ...changes: readonly [RegExp, string][]): string[] {
  const variants = new Set([text]);
  for (const [from, to] of changes) for (const words of [...variants]) variants.add(words.replace(from, to));
  return [...variants];
}
