import type { Reading, Sentence } from '../reading/reading.ts';
import { oneOf } from '../text/phrases.ts';
import type { Span } from '../text/published-text.ts';
import type { Capacities } from './capacity.ts';
import { type PersonName, PersonNames } from './person-names.ts';
import { quotationFrom } from './quotations.ts';

/** A person named in a sentence, and their capacity. */
export interface NamedPerson extends PersonName {
  readonly sentence: Sentence;
  /** The words of the capacity, and where they are. */
  readonly capacity?: { readonly words: string; readonly span: Span } | undefined;
}

/** Words in a text that are attributed to somebody. */
export interface Attribution {
  readonly person: NamedPerson;
  readonly speech: 'direct' | 'reported';
  /** Includes the words that name the speaker. */
  readonly span: Span;
}

/** The maximum number of words in a post before a name. */
const maxWords = 18;

/** Finds who is quoted, by the verb of saying next to a name. */
export class SpeechReader {
  readonly #reading: Reading;
  readonly #names: PersonNames;
  readonly #capacities: Capacities;
  readonly #verbBefore: RegExp;
  readonly #verbAfter: RegExp;
  readonly #reportingAfter: RegExp;
  readonly #according: RegExp;
  readonly #apposition: RegExp;
  readonly #appositionToEnd: RegExp;
  /** Everything up to a verb of saying, after which a post can precede a name. */
  readonly #untilVerb: RegExp;
  readonly #beforeNoPerson: RegExp;
  readonly #severalPeople: RegExp;

  constructor(reading: Reading, capacities: Capacities) {
    this.#reading = reading;
    this.#names = new PersonNames(reading.words);
    this.#capacities = capacities;
    const { verbs, reporting, that, accordingTo, endings, clauses, of, articles, by } = reading.words.people;
    const adverb = String.raw`(?:\s+(?:${reading.words.people.adverb}))?`;
    this.#verbBefore = new RegExp(String.raw`(?:^|[\s”"»,—–-])${oneOf(verbs)}\s+((?:\S+\s+){0,14}?)$`, 'iu');
    this.#verbAfter = new RegExp(
      String.raw`^,?${adverb}\s+${oneOf(verbs)}(?:\s+${oneOf(that)}(?!\p{L})|\s*[,:]?\s*[“"«]|\s*[,.]|\s*$|\s+(?=\S))`,
      'iu',
    );
    this.#reportingAfter = new RegExp(
      String.raw`^,?${adverb}\s+(?:${oneOf(reporting)}(?!\p{L})|${oneOf(verbs)}\s+(?:\p{L}+\s+){0,3}?${oneOf(that)}(?!\p{L}))`,
      'iu',
    );
    this.#according = new RegExp(String.raw`(?:^|[\s“”",(])${oneOf(accordingTo)}\s+((?:\S+\s+){0,14}?)$`, 'iu');
    this.#apposition = new RegExp(String.raw`^,\s+([^“”"]{3,170}?),?(?=${adverb}\s+${oneOf(verbs)}(?!\p{L}))`, 'iu');
    this.#appositionToEnd = new RegExp(
      String.raw`^,\s+((?:[^“”".;:()]|(?<=\b\p{L}{1,3})\.){3,170}?)(?=[.;)“”"]|,?\s+${oneOf(endings)}(?!\p{L})|,\s+${oneOf(clauses)}(?!\p{L})|$)`,
      'iu',
    );
    this.#untilVerb = new RegExp(String.raw`^.*(?<!\p{L})(?:${oneOf([...verbs, ...accordingTo, ...by])})\s+`, 'isu');
    this.#severalPeople = new RegExp(String.raw`\s${oneOf(reading.words.and)}\s+\p{Lu}\S+\s+\p{Lu}\S+,`, 'u');
    this.#beforeNoPerson = new RegExp(String.raw`(?<!\p{L})(?:${oneOf(of)}|${oneOf(articles)})\s+$`, 'iu');
  }

  /** Returns everyone named in a sentence, with the capacity next to the name. */
  people(sentence: Sentence): NamedPerson[] {
    const { known, words, start } = sentence;
    return this.#names
      .find(words, start, known, this.#reading.small)
      .filter((name) => name.hasHonorific || !this.#beforeNoPerson.test(words.slice(0, name.start - start)))
      .map((name) => ({ ...name, sentence, capacity: this.#capacityOf(name, sentence) }));
  }

  /** Returns the attribution of this person's words in the sentence, if any. */
  attribution(person: NamedPerson): Attribution | undefined {
    const { sentence } = person;
    const quotation = this.#quotationAt(sentence);
    const inQuotation = quotation && person.start > quotation.start && person.end < quotation.end;
    if (inQuotation) return undefined;
    const before = sentence.words.slice(0, person.start - sentence.start);
    const rest = sentence.words.slice(person.end - sentence.start);
    const beside = this.#besides(before);
    const apposition = this.#apposition.exec(rest);
    const after = apposition ? rest.slice(apposition[0].length) : rest;
    const isSole = apposition === null || !this.#severalPeople.test(apposition[0]);
    const saysAfter = isSole && this.#isSubject(before, person) && this.#verbAfter.test(after);
    const dash = quotation && /[”"»]\s*[-–—]+\s*$/.test(before);
    const colon =
      quotation && quotation.start >= person.end && /^[^.“"«]*:\s*[“"«]/.test(rest) && this.#isSubject(before, person);
    if (quotation && (beside || saysAfter || dash || colon))
      return { person, speech: 'direct', span: widen(quotation, sentence) };
    const isReported = (saysAfter && this.#reportingAfter.test(after)) || this.#accords(before);
    return isReported ? { person, speech: 'reported', span: sentence } : undefined;
  }

  /** Whether a verb of saying directly precedes the name, or the post before it. */
  #besides(before: string): boolean {
    const [, between] = this.#verbBefore.exec(before) ?? [];
    return between !== undefined && this.#leadsUp(between);
  }

  #accords(before: string): boolean {
    const [, between] = this.#according.exec(before) ?? [];
    return between !== undefined && this.#leadsUp(between);
  }

  #leadsUp(between: string): boolean {
    const words = between.trim().replace(/,$/, '');
    return words === '' || this.#capacities.isCapacity(words);
  }

  /** The name begins a clause: nothing before it makes it an object or part of another name. */
  #isSubject(before: string, { hasHonorific }: PersonName): boolean {
    const clause = before.replace(/^.*[,;:”"»—–]\s*/su, '').trim();
    return (
      clause === '' ||
      this.#capacities.isCapacity(clause) ||
      this.#reading.words.people.clauseOpenings.includes(clause.toLowerCase()) ||
      (hasHonorific && this.#reading.words.people.articles.includes(clause.toLowerCase()))
    );
  }

  /** Returns the quotation around or within the sentence. */
  #quotationAt(sentence: Sentence): Span | undefined {
    const quotation = quotationFrom(sentence.block, sentence.start);
    return quotation && quotation.start < sentence.end ? quotation : undefined;
  }

  #capacityOf({ start, end }: PersonName, sentence: Sentence): NamedPerson['capacity'] {
    const after = sentence.words.slice(end - sentence.start);
    for (const found of [this.#apposition.exec(after), this.#appositionToEnd.exec(after)]) {
      const words = found?.[1];
      if (words !== undefined && this.#capacities.isCapacity(words)) {
        const from = end + after.indexOf(words);
        return { words: this.#capacities.tidy(words), span: { start: from, end: from + words.length } };
      }
    }
    return this.#leadingCapacity(start, sentence);
  }

  /**
   * `said IOM Regional Director Jane Doe`, `Regional Director for X, Jane Doe, said`: the shortest part that is a post.
   */
  #leadingCapacity(start: number, sentence: Sentence): NamedPerson['capacity'] {
    const before = sentence.words.slice(0, start - sentence.start).replace(this.#untilVerb, '');
    const pieces = before
      .trimEnd()
      .replace(/,$/, '')
      .split(/(?<=[,;:”"»—–])\s+/u);
    for (let first = pieces.length - 1; first >= 0; first -= 1) {
      const words = pieces.slice(first).join(' ');
      if (!this.#capacities.isCapacity(words)) continue;
      const from = start - before.length + before.indexOf(pieces[first] ?? '');
      return words.split(/\s+/).length > maxWords
        ? undefined
        : { words: this.#capacities.tidy(words), span: { start: from, end: from + words.length } };
    }
    return undefined;
  }
}

/** Extends a quotation by the sentence that names its speaker. */
function widen(quotation: Span, sentence: Sentence): Span {
  return { start: Math.min(quotation.start, sentence.start), end: Math.max(quotation.end, sentence.end) };
}
