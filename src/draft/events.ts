import { kindOfId } from '../vocabulary/kinds.ts';
import { oneOf } from './phrases.ts';
import type { Reading, Sentence } from './reading.ts';

/** An event that a sentence speaks of: a known one, or one that the text only describes. */
export type SpokenEvent =
  | { readonly id: string; readonly key: string }
  | {
      readonly id?: undefined;
      /** The same for every sentence that speaks of it. */
      readonly key: string;
      /** As the text describes or names it. */
      readonly name: string;
      readonly isNamed: boolean;
    };

/** Tells which event a sentence speaks of. */
export class Events {
  readonly #reading: Reading;
  readonly #phrase: RegExp;
  readonly #other = /^(?:next|previous|last|earlier|follow-up|future|upcoming|another|próxim[oa]|anterior|otr[oa])$/i;
  readonly #described = new Map<string, SpokenEvent>();

  constructor(reading: Reading) {
    this.#reading = reading;
    const noun = oneOf(reading.words.eventNouns);
    this.#phrase = new RegExp(
      String.raw`(?<![\p{L}-])(?<before>(?:[\p{L}\p{N}][\p{L}\p{N}'’-]*\s+){0,5}?)(?<noun>${noun}(?:s|es)?)(?<after>(?:\s+(?:on|of|for|in|sobre|de|del|para|the|and|la|el|y|los|las)|\s+\p{Lu}[\p{L}-]*){0,9}\s+\p{Lu}[\p{L}-]*)?(?![\p{L}-])`,
      'gu',
    );
    for (const sentence of reading.sentences) for (const event of this.#describedIn(sentence)) this.#keep(event);
  }

  /** The one event that a sentence speaks of; undefined where it speaks of none or of several. */
  only(sentence: Sentence): SpokenEvent | undefined {
    const known = sentence.known.flatMap(({ ids: [id, ...others] }) =>
      id !== undefined && others.length === 0 && kindOfId(id) === 'Event' ? [id] : [],
    );
    const [first, ...more] = new Set(known);
    if (first !== undefined) return more.length === 0 ? { id: first, key: first } : undefined;
    const keys = new Set(this.#describedIn(sentence).map(({ key }) => key));
    const [key, ...others] = keys;
    return key === undefined || others.length > 0 ? undefined : (this.#described.get(key) ?? undefined);
  }

  /** The event that the text speaks of, where it speaks of one only. */
  get sole(): SpokenEvent | undefined {
    return this.#described.size === 1 ? this.first : undefined;
  }

  /** The event that the text begins with. */
  get first(): SpokenEvent | undefined {
    return this.#described.values().next().value;
  }

  #keep(event: SpokenEvent): void {
    const before = this.#described.get(event.key);
    const isBetter = before && before.id === undefined && event.id === undefined && !before.isNamed && event.isNamed;
    if (!before || isBetter) this.#described.set(event.key, event);
  }

  #describedIn(sentence: Sentence): SpokenEvent[] {
    const { common, people } = this.#reading.words;
    return [...this.#lower(sentence).matchAll(this.#phrase)].map(({ groups = {}, index, 0: whole }) => {
      const written = sentence.words.slice(index, index + whole.length);
      const plural = (groups.noun ?? '').toLowerCase();
      const noun = this.#reading.words.eventNouns.findLast((each) => plural.startsWith(each)) ?? plural;
      const before = written
        .slice(0, (groups.before ?? '').length)
        .trim()
        .split(/\s+/)
        .filter(Boolean);
      const cut = before.findLastIndex(
        (word) => common.includes(word.toLowerCase()) || people.verbs.includes(word.toLowerCase()),
      );
      const adjectives = before.slice(cut + 1);
      const [nounWritten = ''] = written.slice((groups.before ?? '').length).split(/\s/);
      const isNamed =
        /^\p{Lu}/u.test(nounWritten) &&
        adjectives.some((word) => /^\p{Lu}/u.test(word)) &&
        !this.#reading.isTitle(sentence.block);
      const other = before.find((word) => this.#other.test(word));
      const capitals = isNamed ? adjectives.slice(adjectives.findIndex((word) => /^\p{Lu}/u.test(word))) : adjectives;
      const name = [...capitals, nounWritten, ...(isNamed && groups.after ? [groups.after.trim()] : [])].join(' ');
      return { key: [...(other ? [other.toLowerCase()] : []), noun].join(' '), name, isNamed };
    });
  }

  /** Event nouns are looked up in small letters, and only they. */
  #lower({ words }: Sentence): string {
    const noun = new RegExp(
      String.raw`(?<![\p{L}-])${oneOf(this.#reading.words.eventNouns)}(?:s|es)?(?![\p{L}-])`,
      'giu',
    );
    return words.replaceAll(noun, (found) => found.toLowerCase());
  }
}
