import { fold } from '../../vocabulary/fold.ts';

/** Whether a text is one of these phrases, or begins with one, however it is spelled. */
export class Phrases {
  readonly #whole: ReadonlySet<string>;
  readonly #openings: readonly string[];

  constructor(phrases: readonly string[]) {
    this.#whole = new Set(phrases.map(bare));
    this.#openings = phrases.map((phrase) => phrase.toLowerCase().trimEnd());
  }

  /** Bullets, arrows and the like around it make no difference. */
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

/** Escapes what a regular expression would take for a sign of its own, and lets white space be any. */
export function pattern(phrase: string): string {
  return phrase.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&').replaceAll(' ', '\\s+');
}

/** A pattern for one of these phrases with white space behind it, or for nothing. */
export function maybe(phrases: readonly string[]): string {
  return phrases.length === 0 ? '' : `(?:${oneOf(phrases)}\\s+)?`;
}

/** A pattern for one of these phrases, the longest first. */
export function oneOf(phrases: readonly string[]): string {
  return `(?:${phrases
    .toSorted((a, b) => b.length - a.length)
    .map(pattern)
    .join('|')})`;
}

/** A pattern for one of these patterns, in which white space may be any. */
export function oneOfPatterns(patterns: readonly string[]): string {
  return `(?:${patterns.join('|').replaceAll(' ', String.raw`\s+`)})`;
}
