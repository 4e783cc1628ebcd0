import { normalForm } from './normal-form.ts';

/** A normalized text with lookup by paragraph and Unicode code point. */
export interface NumberedText {
  /** The number of non-empty lines. */
  readonly length: number;
  /** Returns the text between two code points; shorter if the text ends before. */
  slice(start: number, end: number): string;
  /** Returns the range from the start of one paragraph to the end of another; undefined if they do not exist. */
  span(first: number, last: number): Span | undefined;
  /** Returns the first 1,000 places where these words occur in the text or in a part of it. */
  find(words: string, within?: Span): number[];
  /** Returns the occurrence of these words in a part of the text that is nearest to a code point. */
  findNearest(words: string, point: number, within: Span): number | undefined;
  /** Returns the paragraph that contains a code point, or else the next one; counts from 1. */
  paragraphAt(point: number): number;
}

/** From one code point up to, but not including, another. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A short quote can occur any number of times in a long text. */
const maxPlaces = 1_000;

const lines = /[^\r\n]+/g;

/** Numbers the lines that contain more than white space, from 1. */
export function numberText(published: string): NumberedText {
  const text = normalForm(published);
  // The positions of surrogate pairs: between them, offsets in units and code points advance equally.
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  const paragraphs = [...text.matchAll(lines)].filter(([line]) => line.trim() !== '');
  const toPoint = (unit: number) => unit - countBefore(pairs, (pair) => pair < unit);
  const toUnit = (point: number) => point + countBefore(pairs, (pair, index) => pair - index < point);
  return {
    length: paragraphs.length,
    slice: (start, end) => text.slice(toUnit(start), toUnit(end)),
    span(first, last) {
      const [opening, closing] = [paragraphs[first - 1], paragraphs[last - 1]];
      if (!opening || !closing) return undefined;
      return { start: toPoint(opening.index), end: toPoint(closing.index + closing[0].length) };
    },
    find(words, within) {
      const end = within ? toUnit(within.end) : text.length;
      const starts: number[] = [];
      if (words === '') return starts;
      let unit = text.indexOf(words, within ? toUnit(within.start) : 0);
      while (unit !== -1 && unit + words.length <= end && starts.length < maxPlaces) {
        starts.push(toPoint(unit));
        unit = text.indexOf(words, unit + 1);
      }
      return starts;
    },
    findNearest(words, point, within) {
      const [first, end, near] = [toUnit(within.start), toUnit(within.end), toUnit(Math.max(0, point))];
      const before = words === '' ? -1 : text.lastIndexOf(words, Math.min(near, end - words.length));
      const after = words === '' ? -1 : text.indexOf(words, Math.max(near, first));
      return [before, after]
        .filter((unit) => unit >= first && unit + words.length <= end)
        .map(toPoint)
        .sort((a, b) => Math.abs(a - point) - Math.abs(b - point))[0];
    },
    paragraphAt(point) {
      const unit = toUnit(point);
      return countBefore(paragraphs, ({ index, 0: line }) => index + line.length <= unit) + 1;
    },
  };
}

/** Counts the leading items of a sorted list for which a predicate holds. */
export function countBefore<Item>(all: readonly Item[], comes: (item: Item, index: number) => boolean): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = all[middle];
    if (item !== undefined && comes(item, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
