import type { Position } from '../view/view.ts';

/**
 * Returns initial positions for entities without one: next to the centre of their placed neighbours, or else on a
 * spiral around the origin. The result is deterministic for the same entities in the same order.
 */
export function findFirstPlaces(
  ids: readonly string[],
  neighbours: (id: string) => readonly string[],
  places: ReadonlyMap<string, Position>,
): ReadonlyMap<string, Position> {
  const found = new Map<string, Position>();
  const placeOf = (id: string) => found.get(id) ?? places.get(id);
  for (const [index, id] of ids.entries()) {
    const [x, y] = middleOf(neighbours(id), placeOf) ?? onSpiral(index);
    const [turn, stretch] = fractionsOf(id);
    const [angle, distance] = [2 * Math.PI * turn, 4 + 8 * stretch];
    found.set(id, [x + distance * Math.cos(angle), y + distance * Math.sin(angle)]);
  }
  return found;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

const onSpiral = (index: number): Position => {
  const radius = 10 * Math.sqrt(index);
  return [radius * Math.cos(index * goldenAngle), radius * Math.sin(index * goldenAngle)];
};

/** Returns the centre of the placed ones; undefined if there are none. */
function middleOf(ids: readonly string[], placeOf: (id: string) => Position | undefined): Position | undefined {
  let [count, sumX, sumY] = [0, 0, 0];
  for (const id of ids) {
    const place = placeOf(id);
    if (!place) continue;
    count += 1;
    sumX += place[0];
    sumY += place[1];
  }
  return count === 0 ? undefined : [sumX / count, sumY / count];
}

/** Returns two numbers from 0 to 1 for a text: the halves of its FNV-1a hash. */
function fractionsOf(text: string): readonly [number, number] {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return [(hash & 0xffff) / 2 ** 16, (hash >>> 16) / 2 ** 16];
}
