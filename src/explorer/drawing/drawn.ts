import type { Line } from '../network/lines.ts';
import type { Visible } from '../network/visible.ts';
import type { EntityCard } from '../records/records.ts';
import type { Position, View } from '../view/view.ts';
import { distinctColours, type Look } from './look.ts';

/** A drawn entity. Sizes are radii in pixels; colours are CSS colours. */
export interface DrawnNode {
  readonly entity: EntityCard;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
}

/** A drawn line. */
export interface DrawnLine extends Line {
  readonly type: 'arrow' | 'line';
  readonly size: number;
  readonly color: string;
}

/** Everything drawn: the content of the drawing and of the exports. */
export interface Drawn {
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly lines: ReadonlyMap<string, DrawnLine>;
}

/** The community number of each entity; empty until computed. */
export type Communities = ReadonlyMap<string, number>;

/** Determines sizes and colours. Omits entities without a position. */
export function decideDrawn(
  { entities, lines: gathered, neighbours }: Visible,
  places: ReadonlyMap<string, Position>,
  { size, colour, marked }: View,
  communities: Communities,
  look: Look,
): Drawn {
  const degrees = new Map([...neighbours].map(([id, others]) => [id, others.length]));
  const max = Math.max(1, ...degrees.values());
  const nodes = new Map<string, DrawnNode>();
  for (const [id, entity] of entities) {
    const place = places.get(id);
    if (!place) continue;
    const degree = degrees.get(id) ?? 0;
    const radius = size === 'same' ? 8 : 5 + 11 * Math.sqrt(degree / max);
    const color =
      colour === 'kind'
        ? (look.kinds.get(entity.kind) ?? look.other)
        : colour === 'degree'
          ? (distinctColours[degreeClass(degree, max)] ?? look.other)
          : (distinctColours[communities.get(id) ?? distinctColours.length] ?? look.other);
    nodes.set(id, { entity, label: shorten(entity.name), x: place[0], y: place[1], size: radius, color });
  }
  const pointedAt = new Set(marked);
  const lines = new Map<string, DrawnLine>();
  for (const line of gathered.values()) {
    if (!nodes.has(line.from) || !nodes.has(line.to)) continue;
    const isMarked = pointedAt.size > 0 && line.relationships.some(({ id }) => pointedAt.has(id));
    const publishers = line.relationships[0]?.publisherCount ?? 0;
    const plain = line.isPlanned ? look.planned : line.isStated ? look.line : look.inferred;
    const color = isMarked ? look.accent : plain;
    const type = line.isDirected ? 'arrow' : 'line';
    lines.set(line.key, { ...line, type, color, size: (isMarked ? 2 : 0) + Math.min(4, 0.8 + 0.6 * publishers) });
  }
  return { nodes, lines };
}

/** Returns the class, of five, of a number of neighbours up to the maximum. */
export const degreeClass = (degree: number, max: number): number => Math.floor((5 * degree) / (max + 1));

const maxLabelLength = 48;

/** Shortens a name to fit next to its dot; lists and panels show it in full. */
function shorten(name: string): string {
  if (name.length <= maxLabelLength) return name;
  const characters = [...name.slice(0, 4 * maxLabelLength)];
  return characters.length <= maxLabelLength ? name : `${characters.slice(0, maxLabelLength - 1).join('')}…`;
}
