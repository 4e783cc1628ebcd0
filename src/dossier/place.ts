import { z } from 'zod';

/** A range of lines of a text, both included. Only non-empty lines count, from 1 through the whole file. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

const wrong = 'must be a paragraph number or range, such as 5 or 5-7';

/** `5` or `5-7`. */
export const place = z.string({ error: wrong }).transform((value, context): Place => {
  const [, from, to] = /^([1-9]\d{0,6})(?:-([1-9]\d{0,6}))?$/.exec(value) ?? [];
  if (from === undefined) {
    context.addIssue(wrong);
    return z.NEVER;
  }
  const stretch = { first: Number(from), last: Number(to ?? from) };
  if (stretch.last < stretch.first) context.addIssue(`runs backwards: write ${stretch.last}-${stretch.first}`);
  return stretch;
});

export function isWithin(inner: Place, outer: Place): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

/** Returns whether every line of a place is in one of the ranges. */
export function isCovered({ first, last }: Place, stretches: readonly Place[]): boolean {
  let uncovered = first;
  for (const stretch of stretches.toSorted(comparePlaces))
    if (stretch.first <= uncovered && stretch.last >= uncovered) uncovered = stretch.last + 1;
  return uncovered > last;
}

export function comparePlaces(a: Place, b: Place): number {
  return a.first - b.first || a.last - b.last;
}

/** Returns the distinct places, sorted. */
export function distinctPlaces(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [showPlace(place), place])).values()].sort(comparePlaces);
}

/** Returns a place as a YAML value: a number, or a text such as `5-7`. */
export function writtenPlace(place: Place): number | string {
  return place.first === place.last ? place.first : showPlace(place);
}

/** Names places in a sentence: `paragraph 5`, `paragraphs 5-7`, `paragraphs 3, 5-7`. */
export function nameParagraphs(...places: readonly Place[]): string {
  const isOne = places.length === 1 && places.every(({ first, last }) => first === last);
  return `${isOne ? 'paragraph' : 'paragraphs'} ${places.map(showPlace).join(', ')}`;
}

/** Formats a place: `5` or `5-7`. */
export function showPlace({ first, last }: Place): string {
  return first === last ? String(first) : `${first}-${last}`;
}
