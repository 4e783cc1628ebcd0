import { keyOf } from '../records/records.ts';
import { en, type Words } from './en.ts';

export type { Words };

/** The words for a page in this language (BCP 47); English where there are none. Other languages are loaded when they are wanted. */
export async function loadWords(language: string): Promise<Words> {
  return /^es\b/i.test(language) ? (await import('./es.ts')).es : en;
}

/** What a kind is called. */
export const nameOfKind = (words: Words, kind: string): string =>
  new Map(Object.entries(words.kindNames)).get(kind) ?? kind;

/** What a value of a fixed set is called: `AT_LEAST`. */
export const nameOfValue = (words: Words, value: string): string =>
  new Map(Object.entries(words.valueNames)).get(value) ?? value;

/** A decimal number as the language writes it, with all of its digits. */
export const writeDecimal = (words: Words, decimal: string): string =>
  isNumeric(decimal) ? new Intl.NumberFormat(words.language, { maximumFractionDigits: 20 }).format(decimal) : decimal;

const isNumeric = (text: string): text is `${number}` => /^-?\d+(\.\d+)?$/.test(text);

/** What joins the two ends of a relationship, with what sets it apart from others of its type: `implements (develops)`. */
export function nameOfRelationship(words: Words, relationship: { readonly type: string }): string {
  const key = keyOf(relationship);
  const name = nameOfType(words, relationship.type);
  return key === undefined ? name : `${name} (${key})`;
}

/** What joins the two ends of a relationship, as a verb. */
export const nameOfType = (words: Words, type: string): string =>
  new Map(Object.entries(words.typeNames)).get(type) ?? type;
