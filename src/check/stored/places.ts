import type { Place } from '../../dossier/place.ts';

/** Parses `5` or `5-7`; undefined for other texts and reversed ranges. */
export function readPlace(text: string): Place | undefined {
  const [, first, last = first] = /^([1-9]\d*)(?:-([1-9]\d*))?$/.exec(text) ?? [];
  return first !== undefined && Number(first) <= Number(last)
    ? { first: Number(first), last: Number(last) }
    : undefined;
}

/** Returns whether ranges of lines cover a place without a gap. They can overlap and be in any order. */
export function areCovering(stretches: readonly Place[], { first, last }: Place): boolean {
  let uncovered = first;
  for (const stretch of stretches.toSorted((a, b) => a.first - b.first))
    if (stretch.first <= uncovered && stretch.last >= uncovered) uncovered = stretch.last + 1;
  return uncovered > last;
}
