import { fold } from '../../vocabulary/fold.ts';
import { type Place, showPlace } from '../place.ts';
import type { NumberedText } from './numbered-text.ts';
import { StatedNumbers } from './stated-numbers.ts';

/** The text at a place, prepared for repeated searches. */
export class PlaceText {
  readonly #words: string;
  /** Surrounded by spaces. */
  readonly #folded: string;
  #numbers: StatedNumbers | undefined;

  constructor(words: string) {
    this.#words = words;
    this.#folded = ` ${fold(words)} `;
  }

  /** Returns whether words occur at a word boundary; in scripts without spaces, anywhere. */
  holds(words: string): boolean {
    const folded = fold(words);
    const isSpaced = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u.test(folded);
    return folded !== '' && this.#folded.includes(isSpaced ? ` ${folded}` : folded);
  }

  get numbers(): StatedNumbers {
    this.#numbers ??= new StatedNumbers(this.#words);
    return this.#numbers;
  }
}

/** Consecutive claims mostly refer to the same few places. */
const maxKept = 8;
const kept = new WeakMap<NumberedText, Map<string, PlaceText>>();

/** Returns the text at a place; undefined if the text has no such lines. */
export function readPlace(text: NumberedText, place: Place): PlaceText | undefined {
  const ofText = kept.get(text) ?? new Map<string, PlaceText>();
  kept.set(text, ofText);
  const key = showPlace(place);
  const known = ofText.get(key);
  if (known) return known;
  const span = text.span(place.first, place.last);
  if (!span) return undefined;
  if (ofText.size >= maxKept) ofText.clear();
  const read = new PlaceText(text.slice(span.start, span.end));
  ofText.set(key, read);
  return read;
}
