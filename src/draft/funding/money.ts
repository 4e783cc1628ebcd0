import { actorKinds, kindOfId } from '../../vocabulary/kinds.ts';
import type { Bound } from '../../vocabulary/qualifiers.ts';
import { apostrophes } from '../../vocabulary/signs.ts';
import type { NameMatch } from '../reading/name-index.ts';
import type { Sentence } from '../reading/reading.ts';
import { maybe, oneOf } from '../text/phrases.ts';
import type { Span } from '../text/published-text.ts';
import type { LanguageWords } from '../words/language-words.ts';

/** An amount of money that a sentence says one known actor gives to another known entity. */
export interface Funding extends Span {
  readonly from: string;
  readonly to: string;
  readonly amount?: {
    readonly words: string;
    readonly number: string;
    readonly currency?: string;
    readonly bound: Bound;
  };
}

const goesOn = new RegExp(String.raw`^(?:[${apostrophes}]s)?\s+\p{Lu}|^[${apostrophes}]s\b`, 'u');

/** Finds who funds what, if funder and recipient are both named directly next to the words for it. */
export class FundingReader {
  readonly #words: LanguageWords;
  readonly #fundedBy: RegExp;
  readonly #gives: RegExp;
  readonly #amount: RegExp;

  constructor(words: LanguageWords) {
    this.#words = words;
    const { money, people, bounds } = words;
    const article = String.raw`(?:${oneOf(people.articles)}\s+)?`;
    const currency = oneOf([...Object.keys(money.currencies), ...Intl.supportedValuesOf('currency')]);
    const multiple = String.raw`(?:\s?(?<multiple>${oneOf(Object.keys(money.multiples))})(?!\p{L}))?`;
    const amount = String.raw`(?:(?<bound>${oneOf(Object.values(bounds).flat())})\s+)?(?:(?<before>${currency})\s?)?(?<number>\d[\d,.]*\d|\d)${multiple}(?:\s${maybe(money.currencyJoints)}(?<after>${currency})(?!\p{L}))?`;
    this.#amount = new RegExp(amount, 'iu');
    this.#fundedBy = new RegExp(
      String.raw`^(?:\s+\([^()]{1,12}\))?,?\s+(?:${oneOf(money.auxiliaries)}\s+)?(?:(?:${people.adverb})\s+)?${oneOf(money.fundedBy)}\s+${article}$`,
      'iu',
    );
    this.#gives = new RegExp(
      String.raw`^(?:\s+\([^()]{1,12}\))?\s+${oneOf(money.gives)}\s+(?:${oneOf(money.gifts)}\s+)?(?<sum>${amount})\s+${oneOf(money.to)}\s+${article}$`,
      'iu',
    );
  }

  find(sentence: Sentence): Funding[] {
    return sentence.known.slice(1).flatMap((second, index) => {
      const first = sentence.known[index];
      const [a, b] = [sole(first), sole(second)];
      if (!first || a === undefined || b === undefined || a === b) return [];
      const between = sentence.words.slice(first.end - sentence.start, second.start - sentence.start);
      const span = { start: first.start, end: second.end };
      if (this.#fundedBy.test(between) && this.#ends(sentence, second) && acts(b) && isFunded(a))
        return [{ from: b, to: a, ...span }];
      const given = this.#gives.exec(between)?.groups?.sum;
      return given !== undefined && acts(a) && isFunded(b) && this.#ends(sentence, second)
        ? [{ from: a, to: b, ...span, ...this.#read(given) }]
        : [];
    });
  }

  /** The last name must not continue as the name of something else. */
  #ends(sentence: Sentence, { end }: NameMatch): boolean {
    return !goesOn.test(sentence.words.slice(end - sentence.start));
  }

  #read(words: string): Pick<Funding, 'amount'> {
    const { bound, before, after, number: digits = '', multiple } = this.#amount.exec(words)?.groups ?? {};
    const { bounds, money } = this.#words;
    const said = bound?.toLowerCase() ?? '';
    const written = before ?? after ?? '';
    const code =
      money.currencies[written.toLowerCase()] ?? (/^[A-Za-z]{3}$/.test(written) ? written.toUpperCase() : undefined);
    const number = toDecimal(digits, multiple === undefined ? 1 : (money.multiples[multiple.toLowerCase()] ?? 1));
    if (number === undefined) return {};
    const kind: Bound = bounds.atLeast.includes(said)
      ? 'at-least'
      : bounds.atMost.includes(said)
        ? 'at-most'
        : bounds.about.includes(said)
          ? 'about'
          : 'exactly';
    return { amount: { words, number, bound: kind, ...(code === undefined ? {} : { currency: code }) } };
  }
}

/** Converts a number with separators to a plain decimal; undefined if a separator is ambiguous. */
function toDecimal(digits: string, multiple: number): string | undefined {
  const plain = /^\d+$/.test(digits)
    ? digits
    : /^\d{1,3}(?:,\d{3})+$/.test(digits) && multiple === 1
      ? digits.replaceAll(',', '')
      : /^\d+\.\d{1,2}$/.test(digits)
        ? digits
        : undefined;
  if (plain === undefined) return undefined;
  const value = Number(plain) * multiple;
  return Number.isSafeInteger(Math.round(value)) ? String(Number(value.toFixed(2))) : undefined;
}

function sole(match: NameMatch | undefined): string | undefined {
  return match?.ids.length === 1 ? match.ids[0] : undefined;
}

function acts(id: string): boolean {
  return actorKinds.some((kind) => kind === kindOfId(id));
}

function isFunded(id: string): boolean {
  return ['Programme', 'Event', 'Organization'].includes(kindOfId(id) ?? '');
}
