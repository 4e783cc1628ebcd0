import type { Drawn, DrawnLine } from '../drawing/drawn.ts';
import type { Frame } from '../drawing/frame.ts';
import type { Look } from '../drawing/look.ts';
import { marks } from '../drawing/marks.ts';
import type { Position } from '../view/view.ts';

/** A dot of a picture, in pixels. */
export interface Dot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: string;
  /** The name next to it. */
  readonly label: string | undefined;
  readonly isSelected: boolean;
}

/** A stroke between the edges of two dots, in pixels. */
export interface Stroke {
  readonly line: DrawnLine;
  readonly from: Position;
  readonly to: Position;
  readonly width: number;
  readonly color: string;
  /** The corners of its arrowhead, if it has a direction. */
  readonly head: readonly Position[] | undefined;
}

/** The drawing as plain shapes. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly look: Look;
  readonly strokes: readonly Stroke[];
  readonly dots: readonly Dot[];
}

/** Converts the drawing to shapes in a frame. */
export function makePicture(drawn: Drawn, frame: Frame, look: Look, selected: ReadonlySet<string>): Picture {
  const dots = new Map(
    [...drawn.nodes].map(([id, { entity, label, x, y, size, color }]): readonly [string, Dot] => {
      const [atX, atY] = frame.place([x, y]);
      const shape = { x: round(atX), y: round(atY), radius: round(size * frame.scale), color };
      const written = frame.labelled.has(id) ? label : undefined;
      return [id, { id, name: entity.name, ...shape, label: written, isSelected: selected.has(id) }];
    }),
  );
  const strokes = [...drawn.lines.values()].flatMap((line) => {
    const [from, to] = [dots.get(line.from), dots.get(line.to)];
    return from && to ? [makeStroke(line, from, to, frame, look, selected)] : [];
  });
  return { width: frame.width, height: frame.height, look, strokes, dots: [...dots.values()] };
}

function makeStroke(
  line: DrawnLine,
  from: Dot,
  to: Dot,
  { scale }: Frame,
  look: Look,
  selected: ReadonlySet<string>,
): Stroke {
  const isSelected = line.relationships.some(({ id }) => selected.has(id));
  const width = (line.size + (isSelected ? marks.selectedWidth : 0)) * scale;
  const length = Math.max(Math.hypot(to.x - from.x, to.y - from.y), 1e-9);
  const [right, down] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const along = (distance: number, aside = 0): Position => [
    round(from.x + right * distance - down * aside),
    round(from.y + down * distance + right * aside),
  ];
  const end = Math.max(from.radius, length - to.radius);
  const headLength = line.isDirected ? Math.min(5 + 2 * width, end - from.radius) : 0;
  const neck = end - headLength;
  const head = [along(end), along(neck, headLength / 2), along(neck, -headLength / 2)];
  return {
    line,
    from: along(from.radius),
    to: along(neck),
    width: round(width),
    color: isSelected ? look.accent : line.color,
    head: headLength > 0 ? head : undefined,
  };
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;
