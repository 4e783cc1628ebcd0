import { kindOfId } from '../../vocabulary/kinds.ts';
import type { NameMatch } from '../reading/name-index.ts';
import type { Sentence } from '../reading/reading.ts';
import { maybe, oneOf, oneOfPatterns } from '../text/phrases.ts';
import type { Span } from '../text/published-text.ts';
import type { LanguageWords } from '../words/language-words.ts';

/** Countries and bodies that a sentence lists as participants. */
export interface ParticipantList extends Span {
  readonly ids: readonly string[];
  readonly list?: 'open' | 'closed' | undefined;
  /** Whether the sentence only announces the participation. */
  readonly isPlanned: boolean;
  /** Whether the words themselves say that those listed take part. */
  readonly isExplicit: boolean;
}

type Listing = Omit<ParticipantList, 'isPlanned'>;

interface Listed extends Span {
  readonly id: string;
}

/** Finds lists of participants of an event. */
export class Participation {
  readonly #before: RegExp;
  readonly #explicit: RegExp;
  readonly #after: RegExp;
  readonly #lead: RegExp;
  readonly #gap: RegExp;
  readonly #open: RegExp;
  readonly #openAfter: RegExp;
  readonly #openBefore: RegExp;
  readonly #not: RegExp;
  readonly #told: RegExp;
  readonly #planned: RegExp;
  readonly #plannedAfter: RegExp;
  /** A clause about the named participants, between commas. */
  readonly #aside: RegExp;
  /** Everything that can precede the subject of a clause. */
  readonly #opening: RegExp;
  readonly #enumerated: RegExp;

  constructor({ participation, people, numbers, definiteArticles }: LanguageWords) {
    const { before, explicit, after, open, openAfter, not, and } = participation;
    const article = String.raw`(?:${oneOf(people.articles)}\s+(?:\p{Ll}+\s+)?)?`;
    const count = String.raw`(?:\d+|${oneOf(Object.keys(numbers))})`;
    this.#before = new RegExp(String.raw`(?<!\p{L})${oneOfPatterns([...before, ...explicit])}`, 'giu');
    this.#explicit = new RegExp(`^${oneOfPatterns(explicit)}`, 'iu');
    this.#after = new RegExp(String.raw`^\s+${oneOfPatterns(after)}`, 'iu');
    this.#lead = new RegExp(
      String.raw`^\s*(?:${count}\s+[\p{L}-]+(?:\s+[\p{L}-]+)?\s*(?:[:,(–—-]\s*)?)?(?:,\s*)?(?:${oneOf(open)}\s*:?\s*(?:${oneOf(participation.openJoints)},?\s+)?)?${article}$`,
      'iu',
    );
    this.#gap = new RegExp(
      String.raw`^\s*(?:\(\p{Lu}+\)\s*)?(?:[,;]\s*${oneOf(and)}\s|[,;]|\s?${oneOf(and)}\s|&)\s*${article}$`,
      'iu',
    );
    this.#open = new RegExp(String.raw`(?<!\p{L})${oneOf(open)}(?!\p{L})`, 'iu');
    this.#openAfter = new RegExp(String.raw`^[\s,]*${oneOf(openAfter)}`, 'iu');
    this.#openBefore = new RegExp(String.raw`(?<!\p{L})${oneOf(open)}\s+$`, 'iu');
    const planned = String.raw`${oneOfPatterns(participation.planned)}(?!\p{L})`;
    this.#planned = new RegExp(String.raw`(?<!\p{L})${planned}`, 'iu');
    this.#plannedAfter = new RegExp(
      String.raw`^(?:\s+(?!${oneOf(people.relatives)}(?!\p{L}))[\p{L}-]+){0,6}?\s+${planned}`,
      'iu',
    );
    this.#aside = new RegExp(String.raw`,\s+${oneOf(people.relatives)}\s[^,;]*,`, 'giu');
    this.#told = new RegExp(String.raw`(?<!\p{L})${oneOfPatterns([participation.told])}`, 'iu');
    const definite = maybe(definiteArticles);
    this.#opening = new RegExp(String.raw`^(?:.*[.,;:]\s)?(?:\p{Lu}\p{Ll}+\s+)?${definite}$`, 'isu');
    this.#enumerated = new RegExp(String.raw`,\s${definite}$`);
    this.#not = new RegExp(String.raw`(?<!\p{L})${oneOf(not)}(?!\p{L})`, 'iu');
  }

  /** Returns whether a sentence is about taking part. */
  isAboutTakingPart(words: string): boolean {
    return this.#told.test(words) && !this.#not.test(words);
  }

  lists(sentence: Sentence): ParticipantList[] {
    if (this.#not.test(sentence.words)) return [];
    return this.#listed(sentence).map((list) => ({ ...list, isPlanned: this.isPlanned(sentence, list) }));
  }

  /**
   * Returns whether a sentence only announces the participation of those named in a part of it: the words before it or
   * directly after it say so, outside clauses about somebody named.
   */
  isPlanned(sentence: Pick<Sentence, 'words' | 'start'>, { end }: Span): boolean {
    const at = end - sentence.start;
    const before = sentence.words.slice(0, at).replaceAll(this.#aside, ',');
    return this.#planned.test(before) || this.#plannedAfter.test(sentence.words.slice(at));
  }

  #listed(sentence: Sentence): Listing[] {
    const actors = sentence.known.flatMap(toListed);
    const named = [...sentence.words.matchAll(this.#before)].flatMap(({ 0: words, index }) => {
      const from = sentence.start + index + words.length;
      const first = actors.findIndex(({ start }) => start >= from);
      const lead = sentence.words.slice(from - sentence.start, (actors[first]?.start ?? 0) - sentence.start);
      if (first < 0 || !this.#lead.test(lead)) return [];
      return this.#run(sentence, actors, first, `${words}${lead}`, sentence.start + index);
    });
    return [...named, ...this.#subjects(sentence, actors)];
  }

  /** `A, B and C took part`. */
  #subjects(sentence: Sentence, actors: readonly Listed[]): Listing[] {
    return actors.flatMap((last, index) => {
      const rest = sentence.words.slice(last.end - sentence.start);
      if (!this.#after.test(rest)) return [];
      let first = index;
      while (first > 0 && this.#areListed(sentence, actors[first - 1], actors[first])) first -= 1;
      const before = sentence.words.slice(0, (actors[first]?.start ?? 0) - sentence.start);
      if (!this.#opening.test(before) || this.#enumerated.test(before)) return [];
      return [
        { ids: ids(actors.slice(first, index + 1)), start: actors[first]?.start ?? 0, end: last.end, isExplicit: true },
      ];
    });
  }

  #run(sentence: Sentence, actors: readonly Listed[], first: number, opening: string, start: number): Listing[] {
    let last = first;
    while (actors[last + 1] && this.#areListed(sentence, actors[last], actors[last + 1])) last += 1;
    const taken = actors.slice(first, last + 1);
    const end = taken.at(-1)?.end ?? start;
    const after = sentence.words.slice(end - sentence.start);
    const isOpen =
      this.#open.test(opening) ||
      this.#openBefore.test(sentence.words.slice(0, start - sentence.start)) ||
      this.#openAfter.test(after);
    return [
      { ids: ids(taken), start, end, list: isOpen ? 'open' : undefined, isExplicit: this.#explicit.test(opening) },
    ];
  }

  #areListed(sentence: Sentence, before: Listed | undefined, after: Listed | undefined): boolean {
    if (!before || !after) return false;
    return this.#gap.test(sentence.words.slice(before.end - sentence.start, after.start - sentence.start));
  }
}

function toListed({ start, end, ids: [id, ...others] }: NameMatch): Listed[] {
  const kind = id === undefined || others.length > 0 ? undefined : kindOfId(id);
  return id !== undefined && (kind === 'Country' || kind === 'Organization') ? [{ id, start, end }] : [];
}

function ids(listed: readonly Listed[]): string[] {
  return [...new Set(listed.map(({ id }) => id))].sort();
}
