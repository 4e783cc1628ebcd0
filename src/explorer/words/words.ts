import { en, type Words } from './en.ts';

export type { Words };

/** The words for a page in this language (BCP 47); English where there are none. Other languages are loaded when they are wanted. */
export async function loadWords(language: string): Promise<Words> {
  return /^es\b/i.test(language) ? (await import('./es.ts')).es : en;
}

/** What a kind is called. */
export const nameOfKind = (words: Words, kind: string): string =>
  new Map(Object.entries(words.kindNames)).get(kind) ?? kind;

/** What joins the two ends of a relationship, as a verb. */
export const nameOfType = (words: Words, type: string): string =>
  new Map(Object.entries(words.typeNames)).get(type) ?? type;
