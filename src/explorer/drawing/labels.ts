import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { DrawnLine, DrawnNode } from './drawn.ts';
import type { Look } from './look.ts';
import { drawRing, writeName } from './marks.ts';

/** How sigma writes names and draws rings around what stands out, in colours that can change. */
export function labelsIn(lookNow: () => Look) {
  const defaultDrawNodeLabel: NodeLabelDrawingFunction<DrawnNode, DrawnLine> = (pen, { label, x, y, size }) => {
    if (label) writeName(pen, label, { x, y, radius: size }, lookNow());
  };
  const defaultDrawNodeHover: NodeHoverDrawingFunction<DrawnNode, DrawnLine> = (pen, data, settings) => {
    drawRing(pen, { ...data, radius: data.size }, lookNow());
    defaultDrawNodeLabel(pen, data, settings);
  };
  return { defaultDrawNodeLabel, defaultDrawNodeHover };
}
