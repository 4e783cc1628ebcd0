import { kindOfId } from '../../vocabulary/kinds.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { oneOf } from '../text/phrases.ts';
import type { Span } from '../text/published-text.ts';
import { isCapitalized, listTokens, type Token } from '../text/tokens.ts';

/** An event in a sentence: a known one, or one that the text only describes. */
export interface SpokenEvent {
  /** The same in every sentence about it. */
  readonly key: string;
  /** Only for a known event. */
  readonly id?: string;
  /** As named or described in the text. */
  readonly name: string;
  readonly isNamed: boolean;
}

const maxAdjectives = 4;

/** Determines the event of a sentence, from known names and nouns such as "meeting". */
export class Events {
  readonly #reading: Reading;
  readonly #nouns: ReadonlySet<string>;
  /** The known events in the text by their nouns; undefined if there are several. */
  readonly #known = new Map<string, string | undefined>();
  readonly #spoken = new Map<string, SpokenEvent>();
  readonly #ordinal: RegExp;
  readonly #finiteVerb: RegExp;
  /** The number of the event that the text begins with, by its noun. */
  readonly #numbers = new Map<string, string>();

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#nouns = new Set(reading.words.eventNouns);
    this.#finiteVerb = new RegExp(`^${reading.words.finiteVerb}$`, 'u');
    this.#ordinal = new RegExp(`^(?:${reading.words.ordinal})$`, 'iu');
    for (const { ids } of reading.matches) this.#keepKnown(ids);
    for (const sentence of reading.sentences)
      for (const event of this.#in(sentence)) {
        const before = this.#spoken.get(event.key);
        if (!before || (event.isNamed && !before.isNamed)) this.#spoken.set(event.key, event);
      }
  }

  /** Returns the only event in a sentence; undefined if there are none or several. */
  only(sentence: Sentence): SpokenEvent | undefined {
    const [key, ...others] = new Set(this.#in(sentence).map((event) => event.key));
    return key === undefined || others.length > 0 ? undefined : this.#spoken.get(key);
  }

  /** Returns the last event in a sentence before an offset. */
  before(sentence: Sentence, at: number): (SpokenEvent & Span) | undefined {
    const last = this.#in(sentence)
      .filter(({ end }) => end <= at)
      .sort((a, b) => a.end - b.end)
      .at(-1);
    const event = last && this.#spoken.get(last.key);
    return event && { ...event, start: last.start, end: last.end };
  }

  /** Returns the only event of the text, if there is just one. */
  get sole(): SpokenEvent | undefined {
    return this.#spoken.size === 1 ? this.first : undefined;
  }

  /** The event that the text begins with. */
  get first(): SpokenEvent | undefined {
    return this.#spoken.values().next().value;
  }

  /** A known event can also be referred to by its noun. */
  #keepKnown([id, ...others]: readonly string[]): void {
    if (id === undefined || others.length > 0 || kindOfId(id) !== 'Event') return;
    const { name = '', names = [] } = this.#reading.entity(id) ?? {};
    for (const { written } of [name, ...names].flatMap((each) => listTokens(each))) {
      const noun = this.#nounOf(written);
      if (noun !== undefined)
        this.#known.set(noun, !this.#known.has(noun) || this.#known.get(noun) === id ? id : undefined);
    }
  }

  #in(sentence: Sentence): (SpokenEvent & Span)[] {
    const named = sentence.known.flatMap(({ ids: [id, ...others], start, end }) =>
      id !== undefined && others.length === 0 && kindOfId(id) === 'Event'
        ? [{ ...this.#knownEvent(id), start, end }]
        : [],
    );
    const tokens = listTokens(sentence.words, sentence.start);
    const isInName = ({ start, end }: Token) => sentence.known.some((each) => each.start <= start && each.end >= end);
    return [
      ...named,
      ...tokens.flatMap((token, index) => {
        const noun = isInName(token) ? undefined : this.#nounOf(token.written);
        return noun === undefined || this.#goesOn(tokens, index)
          ? []
          : [{ ...this.#describe(noun, tokens, index, sentence), start: token.start, end: token.end }];
      }),
    ];
  }

  #knownEvent(id: string): SpokenEvent {
    return { key: id, id, name: this.#reading.entity(id)?.name ?? id, isNamed: true };
  }

  #nounOf(written: string): string | undefined {
    const word = written.toLowerCase();
    const singular = this.#reading.words.plurals.flatMap((end) =>
      word.endsWith(end) ? word.slice(0, -end.length) : [],
    );
    return [word, ...singular].find((each) => this.#nouns.has(each));
  }

  /** `conference centre` is not a conference. */
  #goesOn(tokens: readonly Token[], index: number): boolean {
    const [token, next] = [tokens[index], tokens[index + 1]];
    return (
      token !== undefined &&
      next !== undefined &&
      next.start - token.end === 1 &&
      this.#reading.words.bodyNouns.includes(next.written.toLowerCase())
    );
  }

  #describe(noun: string, tokens: readonly Token[], index: number, { words, start }: Sentence): SpokenEvent {
    const { common, otherEvent, people } = this.#reading.words;
    const before: Token[] = [];
    for (let at = index - 1; at >= 0 && before.length < maxAdjectives; at -= 1) {
      const [word, next] = [tokens[at], tokens[at + 1]];
      const small = word?.written.toLowerCase() ?? '';
      if (!word || !next || next.start - word.end !== 1 || common.includes(small) || people.verbs.includes(small))
        break;
      if (this.#isVerbBehind(tokens[at - 1], word)) break;
      before.unshift(word);
    }
    const other = before.find((word) => otherEvent.includes(lower(word))) ?? this.#otherNumber(noun, before);
    const known = this.#known.get(noun);
    if (!other && known !== undefined) return this.#knownEvent(known);
    const written = tokens[index]?.written ?? noun;
    const first = before.findIndex((word) => isCapitalized(word.written));
    const isNamed = first >= 0 && isCapitalized(written) && !words.split(/\s+/).every(isCapitalized);
    const adjectives = (isNamed ? before.slice(first) : before).map((word) => word.written);
    const after = isNamed ? this.#nameBehind(words.slice((tokens[index]?.end ?? start) - start)) : '';
    const key = other ? `${lower(other)} ${noun}` : noun;
    return { key, name: `${[...adjectives, written].join(' ')}${after}`, isNamed };
  }

  /** `Spain hosts talks`, but not `the limited talks`. */
  #isVerbBehind(subject: Token | undefined, { written, start }: Token): boolean {
    if (!subject || start - subject.end !== 1 || !isCapitalized(subject.written)) return false;
    return this.#finiteVerb.test(written) && !this.#reading.words.common.includes(lower(subject));
  }

  /** Returns the word that numbers an event, if this differs from the event of this noun with which the text begins. */
  #otherNumber(noun: string, before: readonly Token[]): Token | undefined {
    const number = before.find(({ written }) => this.#ordinal.test(written));
    if (!number) return undefined;
    const first = this.#numbers.get(noun) ?? lower(number);
    this.#numbers.set(noun, first);
    return first === lower(number) ? undefined : number;
  }

  /** Returns `on Soil Health` after the noun of a name. */
  #nameBehind(rest: string): string {
    const { people, and } = this.#reading.words;
    const { of, areaOf } = people;
    const joint = `(?:${[...of, ...areaOf].join('|')})`;
    const name = new RegExp(
      String.raw`^\s${joint}(?:\s\p{Lu}[\p{L}-]*(?:\s${oneOf(and)}(?=\s\p{Lu}))?){1,6}`,
      'u',
    ).exec(rest)?.[0];
    return name ?? '';
  }
}

function lower({ written }: Token): string {
  return written.toLowerCase();
}
