import { fold } from './fold.ts';

/** A word of a script without spaces between words: each character with its marks. */
const unspaced =
  /[\p{Script=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;

/**
 * Normalizes a name for search: folded, with spaces between words, and between characters in scripts without spaces.
 * Names and queries are therefore split into the same words.
 */
export function searchName(name: string): string {
  return fold(name).replaceAll(unspaced, ' $& ').replaceAll(/ +/g, ' ').trim();
}

/** Returns the distinct names of an entity, normalized for search. */
export function searchNames(entity: { readonly name: string; readonly names: readonly string[] }): string[] {
  return [...new Set([entity.name, ...entity.names].map(searchName))];
}
