import { kindOfId } from '../../vocabulary/kinds.ts';
import { apostrophes } from '../../vocabulary/signs.ts';
import type { NameMatch } from '../reading/name-index.ts';
import { oneOf } from '../text/phrases.ts';
import type { LanguageWords } from '../words/language-words.ts';

/** A post of a person in a body or for a country. */
export interface Affiliation {
  readonly to: string;
  readonly post?: string;
  readonly area?: string;
}

const maxLength = 160;
const beginsName = new RegExp(String.raw`^[${apostrophes}\s]*[\p{Lu}(]`, 'u');

/** Reads the capacities in which a text names people. */
export class Capacities {
  readonly #posts: RegExp;
  readonly #statePosts: RegExp;
  readonly #of: string;
  readonly #areaOf: string;
  readonly #articles: string;
  readonly #relative: RegExp;
  readonly #and: RegExp;

  constructor({ people, and }: LanguageWords) {
    this.#posts = new RegExp(String.raw`(?<![\p{L}-])(?:[\p{L}-]+-)?${oneOf(people.posts)}(?![\p{L}])`, 'iu');
    this.#statePosts = new RegExp(String.raw`(?<![\p{L}-])${oneOf(people.statePosts)}(?![\p{L}])`, 'iu');
    this.#of = oneOf(people.of);
    this.#areaOf = oneOf(people.areaOf);
    this.#articles = oneOf(people.articles);
    this.#relative = new RegExp(String.raw`^${oneOf(people.relatives)}\b`, 'i');
    this.#and = new RegExp(String.raw`\s+${oneOf(and)}\s+(?=.*)`, 'u');
  }

  /** Returns whether words can be a capacity: they name a post and are not a sentence. */
  isCapacity(words: string): boolean {
    return (
      words.length <= maxLength && this.#posts.test(words) && !/[.!?;:“”"]\s/.test(words) && !this.#relative.test(words)
    );
  }

  /** Joins words into one line, without an article or surrounding punctuation. */
  tidy(words: string): string {
    return words
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replace(/^[,–—-]\s*/, '')
      .replace(new RegExp(String.raw`^${this.#articles}\s+`, 'iu'), '')
      .replace(/[\s,;:–—-]+$/, '');
  }

  /**
   * Returns the post and the one known body or country that a capacity names as its place; undefined if uncertain.
   * @param known the names found in the capacity; `offset` is its start in the text.
   */
  affiliation(words: string, offset: number, known: readonly NameMatch[]): Affiliation | undefined {
    const places = known.flatMap(({ start, end, ids: [id, ...others] }) =>
      id !== undefined && others.length === 0 && /^(?:org|country):/.test(id)
        ? [{ id, from: start - offset, to: end - offset }]
        : [],
    );
    const bodies = places.filter(({ id }) => kindOfId(id) === 'Organization');
    for (const body of bodies.length > 0 ? bodies : places.filter(({ id }) => kindOfId(id) === 'Country')) {
      const found = this.#readAround(words, body.from, body.to);
      // A post whose title contains another name may be held there instead.
      if (found && places.some(({ from, to }) => found.post.includes(words.slice(from, to)))) continue;
      if (!found || (bodies.length > 1 && body !== bodies[0])) continue;
      if (kindOfId(body.id) === 'Country' && !this.#statePosts.test(found.post)) continue;
      return { to: body.id, ...found };
    }
    return undefined;
  }

  #readAround(words: string, from: number, to: number): { post: string; area?: string } | undefined {
    const [before, after] = [words.slice(0, from), words.slice(to)];
    const leading = new RegExp(String.raw`^\s*(?:${this.#articles}\s+)?$`, 'iu').test(before);
    if (leading) {
      const [, post, area] =
        new RegExp(String.raw`^(?:[${apostrophes}]s?)?\s+(.+?)(?:\s+${this.#areaOf}\s+(.+))?$`, 'iu').exec(
          after.trimEnd(),
        ) ?? [];
      return this.#checked(post, area);
    }
    const [, post] =
      new RegExp(String.raw`^(.+?),?\s+${this.#of}\s+(?:${this.#articles}\s+)?$`, 'iu').exec(before) ??
      /^(.+?),\s*$/u.exec(before) ??
      [];
    if (beginsName.test(after) && !/^\s*\(\p{Lu}+\)/u.test(after)) return undefined;
    const [, area] = new RegExp(String.raw`^(?:\s+\(\p{Lu}+\))?\s+${this.#areaOf}\s+(.+)$`, 'u').exec(after) ?? [];
    return this.#checked(post, area);
  }

  #checked(post: string | undefined, area: string | undefined): { post: string; area?: string } | undefined {
    if (post === undefined || !this.#posts.test(post)) return undefined;
    const own = this.tidy(post);
    const [only] =
      area?.split(this.#and).filter((_, index, all) => index === 0 && !this.#posts.test(all[0] ?? '')) ?? [];
    const covered =
      area === undefined || only === undefined ? undefined : this.tidy(this.#posts.test(area) ? only : area);
    return own === '' ? undefined : { post: own, ...(covered && covered.length <= 80 ? { area: covered } : {}) };
  }
}
