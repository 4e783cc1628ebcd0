import { keyOf } from '../records/records.ts';
import { en, type Language, type Words } from './en.ts';

export type { Language, Words };

/**
 * Loads the texts for the language of a page (BCP 47), or English if there are none. Other languages are loaded on
 * demand.
 */
export async function loadWords(language: string): Promise<Words> {
  return /^es\b/i.test(language) ? (await import('./es.ts')).es : en;
}

const nameIn = (names: Readonly<Record<string, string>>, key: string): string =>
  (Object.hasOwn(names, key) ? names[key] : undefined) ?? key;

/** Returns the label of a kind. */
export const nameOfKind = (words: Words, kind: string): string => nameIn(words.kindNames, kind);

/** Returns the label of a fact attribute. */
export const nameOfAttribute = (words: Words, attribute: string): string => nameIn(words.attributeNames, attribute);

/** Returns the label of an enumeration's value, such as `AT_LEAST`. */
export const nameOfValue = (words: Words, value: string): string => nameIn(words.valueNames, value);

/** Writes a decimal number in the format of a language, with all its digits. */
export const writeDecimal = (words: Words, decimal: string): string =>
  isNumeric(decimal) ? new Intl.NumberFormat(words.language, { maximumFractionDigits: 20 }).format(decimal) : decimal;

/** Writes a day such as 2024-03-15 in the short format of a language. */
export const writeDay = ({ language }: Words, day: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const isNumeric = (text: string): text is `${number}` => /^-?\d+(\.\d+)?$/.test(text);

/**
 * Returns the text between the two ends of a relationship, with what distinguishes it from others of its type and
 * whether it is only announced: `implements (develops, planned)`.
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

/** Returns the text between the two ends of a relationship, as a verb. */
export const nameOfType = (words: Words, type: string): string => nameIn(words.typeNames, type);
