import { fold } from '../../vocabulary/fold.ts';
import { apostrophes, hyphens } from '../../vocabulary/signs.ts';
import type { Span } from './published-text.ts';

/** A word of a text: where it stands, as it stands, and as it is looked up. */
export interface Token extends Span {
  readonly written: string;
  /** One word for most; none where nothing is left of it. */
  readonly folded: readonly string[];
}

/** A blank behind `O’` is no end of the word. */
const word = new RegExp(
  `(?:O[${apostrophes}][ \\t]+(?=\\p{Lu}))?[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}\\p{Cf}.${apostrophes}]|[${hyphens}]\\r?\\n[ \\t]*(?=\\p{Ll}))*|&`,
  'gu',
);
/** A word that is broken at the end of a line. */
const lineBreak = new RegExp(`[${hyphens}]\\r?\\n[ \\t]*`, 'g');
/** Small words that lean on the next: `l’Union`, `d'Ivoire`. */
const leaning = new RegExp(`^(?:[cdjlmnst]|qu)[${apostrophes}](?=\\p{L})`, 'iu');
const possessive = new RegExp(`[${apostrophes}]s$`, 'iu');
const behindWord = new RegExp(`[.${apostrophes}\\p{Cf}]+$`, 'u');

/** The words of a text, from `offset` on in the whole. */
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

/** Whether a word is written in capitals only. */
export function isCapitals(written: string): boolean {
  return /\p{Lu}/u.test(written) && !/\p{Ll}/u.test(written);
}

/** Whether a word begins with a capital. */
export function isCapitalized(written: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(written);
}
