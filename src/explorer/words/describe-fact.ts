import { writeTime } from './days.ts';
import { nameOfAttribute, nameOfValue, type Words, writeDecimal } from './words.ts';

/** The content of a fact that is put into words. */
interface FactContent {
  readonly attribute: string;
  readonly text: string | null;
  readonly number: number | null;
  readonly date: string | null;
  readonly unit: string | null;
  readonly bound: string | null;
  readonly measure: string | null;
}

/** Describes a fact in words: the attribute, and its value with unit and bound. */
export function describeFact(words: Words, fact: FactContent): { readonly what: string; readonly value: string } {
  const { attribute, text, number, date, unit, bound, measure } = fact;
  const numeral = number === null ? undefined : writeDecimal(words, String(number));
  const time = date === null ? undefined : writeTime(words, date);
  const isExact = bound === null || bound === 'EXACTLY';
  const value = [isExact ? undefined : nameOfValue(words, bound), text ?? numeral ?? time, unit];
  return { what: measure ?? nameOfAttribute(words, attribute), value: value.filter((each) => each != null).join(' ') };
}
