import type { Bound } from '../../vocabulary/qualifiers.ts';
import type { Sentence } from '../reading/reading.ts';
import { DateFinder, type FoundDate } from '../text/dates.ts';
import { oneOf, oneOfPatterns } from '../text/phrases.ts';
import type { Span } from '../text/published-text.ts';
import { SpelledNumbers } from '../text/spelled-numbers.ts';
import type { LanguageWords } from '../words/language-words.ts';

/** A stated number: its unit, and the words for it. */
export interface StatedCount extends Span {
  readonly number: number;
  readonly unit: string;
  readonly bound: Bound;
}

/** The nouns for participants are plural. */
const minCount = 2;

/** Reads what sentences state about their event: its date, its duration, and the number of participants. */
export class EventFacts {
  readonly #words: LanguageWords;
  readonly #dates: DateFinder;
  readonly #numbers: SpelledNumbers;
  readonly #takesPlace: RegExp;
  readonly #count: RegExp;
  readonly #length: RegExp;
  readonly #notOn: RegExp;
  readonly #where: RegExp;

  constructor(words: LanguageWords) {
    this.#words = words;
    this.#dates = new DateFinder(words);
    const { participation, bounds, eventNouns } = words;
    this.#numbers = new SpelledNumbers(words);
    const number = `(?<number>${this.#numbers.pattern})`;
    const bound = String.raw`(?:(?<bound>${oneOf(Object.values(bounds).flat())})\s+)?`;
    const small = oneOf([...words.people.articles, ...words.dateJoints]);
    this.#notOn = new RegExp(String.raw`(?<!\p{L})${oneOf(participation.notOn)}\s+(?:${small}\s+)?$`, 'iu');
    this.#where = new RegExp(String.raw`(?<!\p{L})${oneOf(participation.where.before)}\s+(?:${small}\s+)?$`, 'iu');
    this.#takesPlace = new RegExp(String.raw`(?<!\p{L})${oneOfPatterns(participation.takesPlace)}`, 'iu');
    this.#count = new RegExp(
      String.raw`(?<![\p{L}\p{N}.,$€£-])${bound}${number}\s+(?<unit>(?:(?!${this.#numbers.word})\p{L}[\p{L}-]*\s+){0,3}?${oneOf(participation.counted)})(?!\p{L})`,
      'giu',
    );
    this.#length = new RegExp(
      String.raw`(?<!\p{L})${number}-(?<days>${oneOf(Object.keys(participation.days))})(?:${oneOf(participation.daysEndings)})?\s+(?:[\p{L}-]+\s+){0,4}?${oneOf(eventNouns)}(?!\p{L})`,
      'iu',
    );
  }

  /** Returns whether words say that something takes place. */
  takesPlace({ words }: Pick<Sentence, 'words'>): boolean {
    return this.#takesPlace.test(words);
  }

  /** Returns the dates in a sentence on which something can take place. */
  dates(sentence: Sentence): FoundDate[] {
    const dateline = sentence.start === sentence.block.start ? this.#dates.dateline(sentence.words) : undefined;
    return this.#dates
      .find(sentence.words, sentence.start)
      .filter(
        (date) =>
          date.start - sentence.start !== dateline?.start &&
          !this.#notOn.test(sentence.words.slice(0, date.start - sentence.start)),
      );
  }

  /** Returns the duration of the event. */
  duration(sentence: Sentence): StatedCount | undefined {
    const match = this.#length.exec(sentence.words);
    const { number: digits = '', days = '' } = match?.groups ?? {};
    const number = this.#numbers.read(digits);
    const unit = this.#words.participation.days[days.toLowerCase()];
    if (!match || number === undefined || unit === undefined) return undefined;
    const start = sentence.start + match.index;
    return { number, unit, bound: 'exactly', start, end: start + `${digits}-${days}`.length };
  }

  /** Returns the number of participants, if the sentence is about taking part. */
  participants(sentence: Sentence, isAboutTakingPart: boolean): StatedCount[] {
    if (!isAboutTakingPart) return [];
    return [...sentence.words.matchAll(this.#count)].flatMap((match) => {
      const { number: digits = '', unit = '', bound } = match.groups ?? {};
      const number = this.#numbers.read(digits);
      if (number === undefined || number < minCount || isYear(digits)) return [];
      if (this.#isWhere(sentence.words.slice(0, match.index), unit)) return [];
      const small = this.#words.common.some((word) => unit.toLowerCase().split(/\s+/).includes(word));
      const start = sentence.start + match.index;
      const whole = {
        number,
        unit: unit.replaceAll(/\s+/g, ' '),
        bound: this.#bound(bound),
        start,
        end: start + match[0].length,
      };
      return small ? [] : [whole];
    });
  }

  /** `in eight countries` says where, not who. */
  #isWhere(before: string, unit: string): boolean {
    return (
      this.#where.test(before) &&
      this.#words.participation.where.counted.some((noun) => unit.toLowerCase().endsWith(noun))
    );
  }

  #bound(words: string | undefined): Bound {
    const { atLeast, atMost, about } = this.#words.bounds;
    const said = words?.toLowerCase().replaceAll(/\s+/g, ' ') ?? '';
    if (atLeast.includes(said)) return 'at-least';
    if (atMost.includes(said)) return 'at-most';
    return about.includes(said) ? 'about' : 'exactly';
  }
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}
