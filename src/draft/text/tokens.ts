import { fold } from '../../vocabulary/fold.ts';
import { apostrophes, hyphens } from '../../vocabulary/signs.ts';
import type { Span } from './published-text.ts';

/** A word of a text: its place, as written and folded. */
export interface Token extends Span {
  readonly written: string;
  /** Usually one word; empty if nothing remains after folding. */
  readonly folded: readonly string[];
}

/** A space after `O’` does not end the word. */
const word = new RegExp(
  `(?:O[${apostrophes}][ \\t]+(?=\\p{Lu}))?[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}\\p{Cf}.${apostrophes}]|[${hyphens}]\\r?\\n[ \\t]*(?=\\p{Ll}))*|&`,
  'gu',
);
/** A word broken at the end of a line. */
const lineBreak = new RegExp(`[${hyphens}]\\r?\\n[ \\t]*`, 'g');
/** Elided words before the next: `l’Union`, `d'Ivoire`. */
const leaning = new RegExp(`^(?:[cdjlmnst]|qu)[${apostrophes}](?=\\p{L})`, 'iu');
const possessive = new RegExp(`[${apostrophes}]s$`, 'iu');
const behindWord = new RegExp(`[.${apostrophes}\\p{Cf}]+$`, 'u');

/** Returns the words of a text; `offset` is its start in the whole text. */
export function listTokens(text: string, offset = 0): Token[] {
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
    const start = offset + index;
    const written = found.replace(behindWord, (end) => (/^\.$/.test(end) && isDotted(found) ? end : ''));
    const lean = leaning.exec(written)?.[0] ?? '';
    const bare = written.slice(lean.length).replace(possessive, '');
    const at = start + lean.length;
    return [...(lean === '' ? [] : [token(lean, start)]), ...(bare === '' ? [] : [token(bare, at)])];
  });
}

function token(written: string, start: number): Token {
  const folded = fold(written.replaceAll(lineBreak, ''));
  return { written, start, end: start + written.length, folded: folded === '' ? [] : folded.split(' ') };
}

/** `U.S.` keeps its last dot. */
function isDotted(written: string): boolean {
  return /^(?:\p{L}\.){2,}$/u.test(written);
}

/** Returns whether a word is all capitals. */
export function isCapitals(written: string): boolean {
  return /\p{Lu}/u.test(written) && !/\p{Ll}/u.test(written);
}

/** Returns whether a word is capitalized. */
export function isCapitalized(written: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(written);
}
