import type { KnownEntity } from '../../dossier/known-entities.ts';
import { kindOfId } from '../../vocabulary/kinds.ts';
import { apostrophes, hyphens } from '../../vocabulary/signs.ts';
import type { Block } from '../text/blocks.ts';
import type { Span } from '../text/published-text.ts';
import { isCapitalized, isCapitals, listTokens, type Token } from '../text/tokens.ts';
import type { LanguageWords } from '../words/language-words.ts';

/** A known name at a place in a text. Several entities can have it. */
export interface NameMatch extends Span {
  readonly ids: readonly string[];
}

interface Name {
  readonly ids: Set<string>;
  /** Which of its words must be capitalized, and whether it is all capitals. */
  readonly capitalized: readonly boolean[];
  readonly isAcronym: boolean;
}

interface Step {
  readonly next: Map<string, Step>;
  readonly names: Name[];
}

const betweenWords = new RegExp(`^[.${apostrophes}]?[\\s,()/–—${hyphens}]{0,4}$`, 'u');

/** Finds known names in texts, in any spelling: the longest at each word. */
export class NameIndex {
  readonly #root: Step = { next: new Map(), names: [] };
  readonly #common: ReadonlySet<string>;
  readonly #abbreviations: ReadonlySet<string>;

  /** @param words the language: its common words are not names in lines that are all capitals. */
  constructor(entities: Iterable<KnownEntity>, words: LanguageWords) {
    this.#common = new Set(words.common);
    this.#abbreviations = new Set(words.abbreviations);
    for (const { id, name, names } of entities) for (const each of [name, ...names]) this.#add(each, id);
    for (const other of words.notCountries) this.#add(other, undefined);
  }

  /** Returns the names in a block in order, without overlaps. */
  find(block: Block): NameMatch[] {
    const tokens = listTokens(block.words, block.start);
    const isShouted = isCapitals(block.words);
    const found: NameMatch[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const match = this.#longest(tokens, at, isShouted, block);
      if (!match) continue;
      const start = this.#startBehindArticle(tokens, at, match);
      if (match.ids.length > 0) found.push({ start, end: match.end, ids: match.ids });
      at = match.last;
    }
    return found;
  }

  #add(name: string, id: string | undefined): void {
    const tokens = listTokens(name);
    const words = tokens.flatMap(({ folded }) => folded);
    if (words.length === 0) return;
    let step = this.#root;
    for (const word of words) {
      const next = step.next.get(word) ?? { next: new Map(), names: [] };
      step.next.set(word, next);
      step = next;
    }
    const isTopic = id !== undefined && kindOfId(id) === 'Topic';
    const isAcronym = tokens.length === 1 && isCapitals(name) && name.length <= 6;
    const capitalized = tokens.flatMap(({ written, folded }) =>
      folded.map((word) => !isTopic && isCapitalized(written) && !this.#common.has(word)),
    );
    const same = step.names.find(
      (each) => each.isAcronym === isAcronym && each.capitalized.join() === capitalized.join(),
    );
    const ids = same?.ids ?? new Set();
    if (!same) step.names.push({ ids, capitalized, isAcronym });
    if (id !== undefined) ids.add(id);
  }

  #longest(tokens: readonly Token[], first: number, isShouted: boolean, block: Block) {
    let step: Step | undefined = this.#root;
    let best: (Span & { readonly ids: readonly string[]; readonly last: number }) | undefined;
    for (let at = first; at < tokens.length && step; at += 1) {
      const token = tokens[at];
      if (!token || (at > first && !this.#areJoined(tokens[at - 1], token, block))) break;
      for (const word of token.folded) step = step?.next.get(word);
      const names = step?.names.filter((name) => this.#isSpelled(name, tokens.slice(first, at + 1), isShouted)) ?? [];
      if (names.length === 0) continue;
      const ids = [...new Set(names.flatMap((name) => [...name.ids]))].sort();
      best = { start: tokens[first]?.start ?? 0, end: token.end, ids, last: at };
    }
    return best;
  }

  /** A lower-case article belongs to the sentence, even if a registry includes it in the name. */
  #startBehindArticle(
    tokens: readonly Token[],
    first: number,
    { start, last }: { start: number; last: number },
  ): number {
    const [article, next] = [tokens[first], tokens[first + 1]];
    const isArticle =
      article && first < last && /^\p{Ll}/u.test(article.written) && this.#common.has(article.folded[0] ?? '');
    return isArticle && next ? next.start : start;
  }

  /** Names are proper nouns: words capitalized in the registry must be capitalized in the text. */
  #isSpelled({ capitalized, isAcronym }: Name, tokens: readonly Token[], isShouted: boolean): boolean {
    const [first] = tokens;
    if (isAcronym)
      return (
        tokens.every(({ written }) => isCapitals(written)) && !(isShouted && this.#common.has(first?.folded[0] ?? ''))
      );
    const written = tokens.flatMap((token) => token.folded.map(() => token.written));
    return written.every((word, index) => !capitalized[index] || isCapitalized(word) || /^\p{N}/u.test(word));
  }

  /** At most a comma, a dash or a bracket separates the words of a name, and never the end of a sentence. */
  #areJoined(before: Token | undefined, after: Token, block: Block): boolean {
    const gap = block.words.slice((before?.end ?? 0) - block.start, after.start - block.start);
    if (/^\.\s/.test(gap)) return this.#abbreviations.has(before?.folded[0] ?? '') && /^\.\s+$/.test(gap);
    return betweenWords.test(gap);
  }
}
