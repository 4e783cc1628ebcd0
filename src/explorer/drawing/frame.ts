import type { Position } from '../view/view.ts';
import type { Drawn } from './drawn.ts';

/** A rectangle that shows what is drawn, or some of it, in pixels from its upper left. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Where in it a place of the drawing is. */
  readonly place: (position: Position) => Position;
  /** How many times larger than decided nodes and lines are in it. */
  readonly scale: number;
  /** The entities whose names are written. */
  readonly labelled: ReadonlySet<string>;
}

const margin = 40;
/** Names stand to the right of their dots; the longest that is written takes about this. */
const roomForNames = 340;

/** A frame around all that is drawn, every name written, and the larger the more there is. */
export function frameAround({ nodes }: Drawn): Frame {
  const places = [...nodes.values()];
  const [left, right] = rangeOf(places.map(({ x }) => x));
  const [bottom, top] = rangeOf(places.map(({ y }) => y));
  const side = Math.min(8000, Math.max(600, 110 * Math.sqrt(places.length)));
  const zoom = side / Math.max(right - left, top - bottom, 1e-9);
  return {
    width: Math.ceil((right - left) * zoom + 2 * margin + roomForNames),
    height: Math.ceil((top - bottom) * zoom + 2 * margin),
    place: ([x, y]) => [margin + (x - left) * zoom, margin + (top - y) * zoom],
    scale: 1,
    labelled: new Set(nodes.keys()),
  };
}

function rangeOf(numbers: readonly number[]): readonly [least: number, most: number] {
  if (numbers.length === 0) return [0, 0];
  return numbers.reduce<readonly [number, number]>(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
