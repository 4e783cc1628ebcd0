import { normalForm } from './normal-form.ts';

/** A text in normal form, of which paragraphs and Unicode code points can be looked up. */
export interface NumberedText {
  /** How many lines it has that are not empty. */
  readonly length: number;
  /** What stands from one code point to another; shorter where the text ends before. */
  slice(start: number, end: number): string;
  /** From the first code point of one paragraph to the end of another; undefined where it has no such. */
  span(first: number, last: number): Span | undefined;
  /** Where these words begin in the text, or in this part of it: the first 1,000 places. */
  find(words: string, within?: Span): number[];
  /** Where these words begin in this part of the text, as near to a code point as can be. */
  findNearest(words: string, point: number, within: Span): number | undefined;
  /** The paragraph that holds a code point, or where none does, the next; counts from 1. */
  paragraphAt(point: number): number;
}

/** From one code point to before another. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A short quote can stand in a long text any number of times. */
const maxPlaces = 1_000;

const lines = /[^\r\n]+/g;

/** Numbers the lines that hold more than white space, from 1. */
export function numberText(published: string): NumberedText {
  const text = normalForm(published);
  // Where each code point begins that takes two units: between these, units and code points go together.
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

/** How many of an ordered list come before: those at its front for which this holds. */
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
