import type { Position } from '../view/view.ts';
import type { Drawn } from './drawn.ts';

/** A rectangle of the drawing, in pixels from its top left. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Converts a position in the drawing to one in the frame. */
  readonly place: (position: Position) => Position;
  /** The factor by which nodes and lines are enlarged. */
  readonly scale: number;
  /** The entities with visible names. */
  readonly labelled: ReadonlySet<string>;
}

const margin = 40;
/** The approximate width of the longest name, to the right of its dot, in pixels. */
const roomForNames = 340;

/** Returns a frame around the whole drawing with all names, which grows with the number of entities. */
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

function rangeOf(numbers: readonly number[]): readonly [min: number, max: number] {
  if (numbers.length === 0) return [0, 0];
  return numbers.reduce<readonly [number, number]>(
    ([min, max], number) => [Math.min(min, number), Math.max(max, number)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
