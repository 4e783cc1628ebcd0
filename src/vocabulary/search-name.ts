import { fold } from './fold.ts';

/** A word of a script that is written without blanks between words: each sign of it with its marks. */
const unspaced =
  /[\p{Script=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;

/**
 * A name as search compares it: folded, with blanks between its words, and between the signs of scripts that are
 * written without them. Nothing else can split it, so that names and queries fall into the same words.
 */
export function searchName(name: string): string {
  return fold(name).replaceAll(unspaced, ' $& ').replaceAll(/ +/g, ' ').trim();
}

/** The names of an entity as search compares them, each once. */
export function searchNames(entity: { readonly name: string; readonly names: readonly string[] }): string[] {
  return [...new Set([entity.name, ...entity.names].map(searchName))];
}
