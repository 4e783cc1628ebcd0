import { normalForm } from './normal-form.ts';

/** A text in normal form, of which paragraphs and Unicode code points can be looked up. */
export interface NumberedText {
  /** How many lines it has that are not empty. */
  readonly length: number;
  /** What stands from one code point to another; shorter where the text ends before. */
  slice(start: number, end: number): string;
  /** From the first code point of one paragraph to the end of another; undefined where it has no such. */
  span(first: number, last: number): { readonly start: number; readonly end: number } | undefined;
}

const lines = /[^\r\n]+/g;

/** Numbers the lines that hold more than white space, from 1. */
export function numberText(published: string): NumberedText {
  const text = normalForm(published);
  // Where each code point begins that takes two units: between these, units and code points go together.
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  const paragraphs = [...text.matchAll(lines)].filter(([line]) => line.trim() !== '');
  const toPoint = (unit: number) => unit - before(pairs, (pair) => pair < unit);
  const toUnit = (point: number) => point + before(pairs, (pair, index) => pair - index < point);
  return {
    length: paragraphs.length,
    slice: (start, end) => text.slice(toUnit(start), toUnit(end)),
    span(first, last) {
      const [opening, closing] = [paragraphs[first - 1], paragraphs[last - 1]];
      if (!opening || !closing) return undefined;
      return { start: toPoint(opening.index), end: toPoint(closing.index + closing[0].length) };
    },
  };
}

/** How many of an ordered list come before: those at its front for which this holds. */
function before(all: readonly number[], comes: (item: number, index: number) => boolean): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comes(all[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
