import type { Context } from '../context/context.ts';
import type { DrawnLine } from '../drawing/drawn.ts';
import { frameAround } from '../drawing/frame.ts';
import { marks } from '../drawing/marks.ts';
import { nameOfRelationship, type Words } from '../words/words.ts';
import { directionOf, isolate } from './direction.ts';
import { type Dot, makePicture, type Picture, type Stroke } from './picture.ts';
import type { ViewSnapshot } from './view-snapshot.ts';
import { elementsOf, writeXml } from './xml.ts';

const make = elementsOf(document, 'http://www.w3.org/2000/svg');

/** Writes the whole drawing as an SVG file. */
export function writeSvgFile(snapshot: ViewSnapshot, { stage, words }: Context): Blob {
  const picture = makePicture(snapshot.drawn, frameAround(snapshot.drawn), stage.look, snapshot.selected);
  return writeXml(writeSvg(picture, snapshot, words));
}

/** Writes a picture as SVG. Uses presentation attributes and no styles, which content security policies can forbid. */
export function writeSvg(
  { width, height, look, strokes, dots }: Picture,
  snapshot: ViewSnapshot,
  words: Words,
): Element {
  const { title, address, day, entities, relationships } = snapshot;
  const names = new Map(dots.map(({ id, name }) => [id, name]));
  return make(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': look.font,
      'font-size': marks.letters,
    },
    make('title', {}, title),
    make('desc', {}, `${words.ready(entities.length, relationships.length)}. ${day}. ${address}`),
    make('rect', { width, height, fill: look.surface }),
    ...strokes.map((stroke) => drawStroke(stroke, describeLine(stroke.line, names, words))),
    ...dots.map((dot) => drawDot(dot, look.text)),
    ...dots.flatMap((dot) => drawLabel(dot, look.text, look.surface)),
  );
}

function drawStroke({ line, from, to, head, width, color }: Stroke, title: string): Element {
  const stroke = make('line', {
    x1: from[0],
    y1: from[1],
    x2: to[0],
    y2: to[1],
    stroke: color,
    'stroke-width': width,
    'stroke-dasharray': line.isPlanned ? marks.dashes.join(' ') : undefined,
  });
  const arrow = head ? [make('polygon', { points: head.join(' '), fill: color })] : [];
  return make('g', {}, make('title', {}, title), stroke, ...arrow);
}

function drawDot({ id, name, x, y, radius, color, isSelected }: Dot, text: string): Element {
  const ring = { r: radius + marks.ringGap, fill: 'none', stroke: text, 'stroke-width': marks.ring };
  return make(
    'g',
    { 'data-id': id },
    make('title', {}, name),
    make('circle', { cx: x, cy: y, r: radius, fill: color }),
    ...(isSelected ? [make('circle', { cx: x, cy: y, ...ring })] : []),
  );
}

/** Each name is a separate text with its own direction, so that direction marks in it affect nothing else. */
function drawLabel({ x, y, radius, label }: Dot, fill: string, stroke: string): readonly Element[] {
  if (label === undefined) return [];
  const around = { fill, stroke, 'stroke-width': marks.halo, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const direction = directionOf(label);
  const place = {
    x: x + radius + marks.gap,
    y,
    'dominant-baseline': 'middle',
    direction,
    'unicode-bidi': 'isolate',
    // Right of its dot in both directions: right-to-left text is anchored at its left end.
    'text-anchor': direction === 'rtl' ? 'end' : 'start',
  };
  return [make('text', { ...place, ...around }, label)];
}

/** Describes a line, with a relationship in each row: who does what with whom, and the number of sources. */
function describeLine({ relationships }: DrawnLine, names: ReadonlyMap<string, string>, words: Words): string {
  return relationships
    .map((relationship) => {
      const { from, to, sourceCount } = relationship;
      const [one, other] = [from.id, to.id].map((id) => isolate(names.get(id) ?? id));
      return `${one} – ${nameOfRelationship(words, relationship)} – ${other} (${words.sources}: ${sourceCount})`;
    })
    .join('\n');
}
