import type { Quote } from '../../dossier/dossier.ts';
import type { Place } from '../../dossier/place.ts';
import { normalForm } from '../../dossier/text/normal-form.ts';

/**
 * A non-empty line of a text. `start` and `end` count UTF-16 units of the whole text, without white space at the ends.
 */
export interface Paragraph {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Whether an empty line precedes it. */
  readonly isApart: boolean;
}

/** A range of the text in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A published text in normal form, with its paragraphs numbered from 1. */
export class PublishedText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** The number of code points before each paragraph. */
  readonly #codePoints: readonly number[];

  constructor(published: string) {
    const text = normalForm(published);
    this.text = text;
    this.paragraphs = [...listParagraphs(text)];
    let [counted, at] = [0, 0];
    this.#codePoints = this.paragraphs.map(({ start }) => {
      counted += countCodePoints(text, at, start);
      at = start;
      return counted;
    });
  }

  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** Returns the paragraphs that a range overlaps. */
  place({ start, end }: Span): Place {
    return { first: this.#indexAt(start) + 1, last: this.#indexAt(Math.max(start, end - 1)) + 1 };
  }

  /** Returns the words of a range, with its offsets in code points. */
  quote(span: Span): Quote {
    return {
      words: this.slice(span),
      start: this.#codePointsBefore(span.start),
      end: this.#codePointsBefore(span.end),
    };
  }

  #codePointsBefore(unit: number): number {
    const index = this.#indexAt(unit);
    return (this.#codePoints[index] ?? 0) + countCodePoints(this.text, this.paragraphs[index]?.start ?? 0, unit);
  }

  /** Returns the index of the last paragraph that begins at or before an offset. */
  #indexAt(unit: number): number {
    let [low, high] = [0, this.paragraphs.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.paragraphs[middle]?.start ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function* listParagraphs(text: string): Iterable<Paragraph> {
  let [number, at, isApart] = [0, 0, false];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words = line.trim();
    const start = at + line.length - line.trimStart().length;
    at += line.length + (text.startsWith('\r\n', at + line.length) ? 2 : 1);
    if (words === '') {
      isApart = true;
      continue;
    }
    number += 1;
    yield { number, start, end: start + words.length, words, isApart };
    isApart = false;
  }
}

function countCodePoints(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
  return count;
}
