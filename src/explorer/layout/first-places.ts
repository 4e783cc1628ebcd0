import type { Position } from '../view/view.ts';

/**
 * A place for everything that has none: beside the middle of its neighbours that have one, else on a spiral around the origin.
 * The same things in the same order always come to stand in the same places.
 */
export function findFirstPlaces(
  ids: readonly string[],
  neighbours: (id: string) => readonly string[],
  places: ReadonlyMap<string, Position>,
): ReadonlyMap<string, Position> {
  const found = new Map<string, Position>();
  for (const [index, id] of ids.entries()) {
    const near = neighbours(id)
      .map((other) => places.get(other) ?? found.get(other))
      .filter((place) => place !== undefined);
    const [x, y] = near.length === 0 ? onSpiral(index) : middleOf(near);
    const angle = fraction(id) * 2 * Math.PI;
    const distance = 4 + 8 * fraction(`${id} distance`);
    found.set(id, [x + distance * Math.cos(angle), y + distance * Math.sin(angle)]);
  }
  return found;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

const onSpiral = (index: number): Position => {
  const radius = 10 * Math.sqrt(index);
  return [radius * Math.cos(index * goldenAngle), radius * Math.sin(index * goldenAngle)];
};

const middleOf = (places: readonly Position[]): Position => [
  places.reduce((sum, [x]) => sum + x, 0) / places.length,
  places.reduce((sum, [, y]) => sum + y, 0) / places.length,
];

/** A number from 0 to 1 that belongs to a text: FNV-1a. */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}
