import { fold } from '../../vocabulary/fold.ts';

/** Recognizes texts that are, or begin with, one of these phrases, in any spelling. */
export class Phrases {
  readonly #whole: ReadonlySet<string>;
  readonly #openings: readonly string[];

  constructor(phrases: readonly string[]) {
    this.#whole = new Set(phrases.map(bare));
    this.#openings = phrases.map((phrase) => phrase.toLowerCase().trimEnd());
  }

  /** Ignores surrounding bullets, arrows and similar characters. */
  isOne(text: string): boolean {
    return this.#whole.has(bare(text));
  }

  opens(text: string): boolean {
    const start = text.replace(/^[^\p{L}\p{N}©(#*]+/u, '').toLowerCase();
    return this.#openings.some((each) => start.startsWith(each) && !/^[\p{L}\p{N}]/u.test(start.slice(each.length)));
  }
}

function bare(text: string): string {
  return fold(text) || text.trim().toLowerCase();
}

/** Escapes a phrase for a regular expression and lets any white space match. */
export function pattern(phrase: string): string {
  return phrase.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&').replaceAll(' ', '\\s+');
}

/** Returns a pattern for one of these phrases and white space after it, or for nothing. */
export function maybe(phrases: readonly string[]): string {
  return phrases.length === 0 ? '' : `(?:${oneOf(phrases)}\\s+)?`;
}

/** Returns a pattern for one of these phrases, the longest first. */
export function oneOf(phrases: readonly string[]): string {
  return `(?:${phrases
    .toSorted((a, b) => b.length - a.length)
    .map(pattern)
    .join('|')})`;
}

/** Returns a pattern for one of these patterns, with any white space. */
export function oneOfPatterns(patterns: readonly string[]): string {
  return `(?:${patterns.join('|').replaceAll(' ', String.raw`\s+`)})`;
}
