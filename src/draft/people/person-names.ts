import { apostrophes, hyphens } from '../../vocabulary/signs.ts';
import type { NameMatch } from '../reading/name-index.ts';
import type { Span } from '../text/published-text.ts';
import { isCapitalized, isCapitals } from '../text/tokens.ts';
import type { LanguageWords } from '../words/language-words.ts';

/** A candidate for a person's name; `start` includes honorifics. */
export interface PersonName extends Span {
  /** Without honorifics. */
  readonly name: string;
  /** Its words, initials included. */
  readonly words: readonly string[];
  readonly hasHonorific: boolean;
}

const piece = /\S+/gu;
const initial = /^(?:\p{Lu}\.)(?:-?\p{Lu}\.)*$/u;
const letter = String.raw`[\p{L}\p{M}${apostrophes}]`;
const nameWord = new RegExp(
  String.raw`^(?:\p{Lu}|(?:Mc|Mac|[OD][${apostrophes}]|d[${apostrophes}]|[aAeE]l-)\p{Lu})${letter}*(?:[${hyphens}]${letter}+)*$`,
  'u',
);
const possessive = new RegExp(String.raw`[${apostrophes}]s?(?=\P{L}*$)`, 'u');
const maxNameWords = 5;

/** Finds candidates for names of people: capitalized words that are not common words, posts, bodies or known names. */
export class PersonNames {
  readonly #honorifics: ReadonlySet<string>;
  readonly #particles: ReadonlySet<string>;
  readonly #excluded: ReadonlySet<string>;
  readonly #posts: ReadonlySet<string>;
  readonly #plurals: readonly string[];
  readonly #ranks: ReadonlySet<string>;
  readonly #agents: RegExp;

  constructor({ people, ...words }: LanguageWords) {
    this.#honorifics = new Set(people.honorifics);
    this.#particles = new Set(people.particles);
    this.#posts = new Set(people.posts);
    this.#plurals = words.plurals;
    this.#ranks = new Set(people.ranks);
    this.#agents = new RegExp(`(?:${people.agents})$`, 'u');
    const { common, bodyNouns, documentNouns, programmeNouns, eventNouns, months, weekdays } = words;
    const excluded = [
      bodyNouns,
      documentNouns,
      programmeNouns,
      eventNouns,
      months.flat(),
      weekdays,
      people.posts,
      people.verbs,
      common,
    ];
    this.#excluded = new Set(excluded.flat().filter((word) => !this.#particles.has(word)));
  }

  /**
   * Finds the full names and single words in a part of a text.
   * @param known the known names in it: those of countries and bodies are not people.
   * @param small the words that the text also has in lower case.
   */
  find(text: string, offset: number, known: readonly NameMatch[], small: ReadonlySet<string>): PersonName[] {
    const found: PersonName[] = [];
    let [run, honorific, isAfterPost]: [Span[], Span | undefined, boolean] = [[], undefined, false];
    const at = (span: Span | undefined) => (span ? text.slice(span.start - offset, span.end - offset) : '');
    const end = () => {
      while (run.length > 0 && this.#particles.has(at(run.at(-1)))) run.pop();
      const words = run.map(at);
      const [first, last] = [run[0], run.at(-1)];
      const isOne =
        words.length <= maxNameWords &&
        !words.every((word) => initial.test(word)) &&
        !this.#arePosts(words, at(honorific));
      if (first && last && isOne)
        found.push({
          start: honorific?.start ?? first.start,
          end: last.end,
          name: words.join(' '),
          words,
          hasHonorific: honorific !== undefined,
        });
      [run, honorific] = [[], undefined];
    };
    for (const { 0: raw, index } of text.matchAll(piece)) {
      const opening = /^[^\p{L}]*/u.exec(raw)?.[0] ?? '';
      const bare = raw
        .slice(opening.length)
        .replace(possessive, '')
        .replace(/[^\p{L}\p{M}.]+$/u, '');
      const word = initial.test(bare) || this.#honorifics.has(key(bare)) ? bare : bare.replace(/\.+$/, '');
      const span = { start: offset + index + opening.length, end: offset + index + opening.length + word.length };
      if (opening !== '') end();
      if (this.#isHonorific(word) && !isAfterPost && run.length === 0) honorific ??= span;
      else if (this.#isName(word, span, known, small) || (run.length > 0 && this.#particles.has(word))) run.push(span);
      else end();
      isAfterPost = this.#posts.has(key(word));
      const isClosed = raw.length > opening.length + word.length;
      if (isClosed && run.length > 0) end();
      if (isClosed && /,$/.test(raw)) honorific = undefined;
    }
    end();
    return found;
  }

  /** `Senior Harbour Pilots` and `Chief Customs Agents` are several unnamed people. */
  #arePosts(words: readonly string[], honorific: string): boolean {
    const last = key(words.at(-1) ?? '');
    const isRanked = this.#ranks.has(key(words[0] ?? '')) || this.#ranks.has(key(honorific));
    if (isRanked && words.length > 1 && this.#agents.test(last)) return true;
    return this.#plurals.some((ending) => last.endsWith(ending) && this.#posts.has(last.slice(0, -ending.length)));
  }

  #isHonorific(word: string): boolean {
    return isCapitalized(word) && this.#honorifics.has(key(word));
  }

  #isName(word: string, span: Span, known: readonly NameMatch[], small: ReadonlySet<string>): boolean {
    if (initial.test(word)) return true;
    if (!nameWord.test(word) || this.#excluded.has(key(word)) || small.has(key(word))) return false;
    if (word.length < 2 || isCapitals(word)) return false;
    return !known.some(({ start, end, ids }) => start < span.end && end > span.start && !ids.some(isOfficial));
  }
}

function isOfficial(id: string): boolean {
  return id.startsWith('official:');
}

function key(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
