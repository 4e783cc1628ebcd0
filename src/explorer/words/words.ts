import { keyOf } from '../records/records.ts';
import { en, type Language, type Words } from './en.ts';

export type { Language, Words };

/** The words for a page in this language (BCP 47); English where there are none. Other languages are loaded when they are wanted. */
export async function loadWords(language: string): Promise<Words> {
  return /^es\b/i.test(language) ? (await import('./es.ts')).es : en;
}

const nameIn = (names: Readonly<Record<string, string>>, key: string): string =>
  (Object.hasOwn(names, key) ? names[key] : undefined) ?? key;

/** What a kind is called. */
export const nameOfKind = (words: Words, kind: string): string => nameIn(words.kindNames, kind);

/** What an attribute of a fact is called. */
export const nameOfAttribute = (words: Words, attribute: string): string => nameIn(words.attributeNames, attribute);

/** What a value of a fixed set is called: `AT_LEAST`. */
export const nameOfValue = (words: Words, value: string): string => nameIn(words.valueNames, value);

/** A decimal number as the language writes it, with all of its digits. */
export const writeDecimal = (words: Words, decimal: string): string =>
  isNumeric(decimal) ? new Intl.NumberFormat(words.language, { maximumFractionDigits: 20 }).format(decimal) : decimal;

/** Writes a day, as in 2024-03-15, the short way of a language. */
export const writeDay = ({ language }: Words, day: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const isNumeric = (text: string): text is `${number}` => /^-?\d+(\.\d+)?$/.test(text);

/**
 * What joins the two ends of a relationship, with what sets it apart from others of its type and whether it is only announced:
 * `implements (develops, planned)`.
 */
export function nameOfRelationship(
  words: Words,
  relationship: { readonly type: string; readonly planned: boolean },
): string {
  const name = nameOfType(words, relationship.type);
  const marks = [keyOf(relationship), relationship.planned ? words.planned : undefined];
  const given = marks.filter((each) => each !== undefined);
  return given.length === 0 ? name : `${name} (${given.join(', ')})`;
}

/** What joins the two ends of a relationship, as a verb. */
export const nameOfType = (words: Words, type: string): string => nameIn(words.typeNames, type);
