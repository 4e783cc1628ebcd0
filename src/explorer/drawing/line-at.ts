import type { MultiGraph } from 'graphology';
import type { Position } from '../view/view.ts';

/**
 * The line nearest to a place, of those within reach of it. A line is thinner than most hands are steady, so it is found by where it
 * runs and not by what is painted at a place.
 */
export function findLineAt(
  graph: MultiGraph<{ x: number; y: number }>,
  place: Position,
  reach: number,
): string | undefined {
  let [found, nearest]: [string | undefined, number] = [undefined, reach];
  graph.forEachEdge((key, _, _from, _to, from, to) => {
    const distance = distanceTo(place, from, to);
    if (distance <= nearest) [found, nearest] = [key, distance];
  });
  return found;
}

/** How far a place is from what lies between two others. */
function distanceTo([x, y]: Position, from: { x: number; y: number }, to: { x: number; y: number }): number {
  const [alongX, alongY] = [to.x - from.x, to.y - from.y];
  const length = alongX ** 2 + alongY ** 2;
  const share = length === 0 ? 0 : ((x - from.x) * alongX + (y - from.y) * alongY) / length;
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(x - from.x - at * alongX, y - from.y - at * alongY);
}
