import { nameOfValue, type Words } from './words.ts';

/** What a fact says, as far as it is put into words. */
interface SaidFact {
  readonly attribute: string;
  readonly text: string | null;
  readonly number: number | null;
  readonly date: string | null;
  readonly unit: string | null;
  readonly bound?: string | null | undefined;
  readonly measure?: string | null | undefined;
}

/** Puts a fact into words: what was stated of something, and its value with unit and bound. */
export function sayFact(words: Words, fact: SaidFact): { readonly what: string; readonly value: string } {
  const { attribute, text, number, date, unit, bound, measure } = fact;
  const numeral = number === null ? undefined : new Intl.NumberFormat(words.language).format(number);
  const isExact = bound === null || bound === undefined || bound === 'EXACTLY';
  const value = [isExact ? undefined : nameOfValue(words, bound), text ?? numeral ?? date, unit];
  return { what: measure ?? attribute, value: value.filter((each) => each != null).join(' ') };
}
