import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { DrawnLine, DrawnNode } from './drawn.ts';
import type { Look } from './look.ts';

/** How names are written beside their dots, and rings drawn around what stands out, in colours that can change. */
export function labelsIn(lookNow: () => Look) {
  const defaultDrawNodeLabel: NodeLabelDrawingFunction<DrawnNode, DrawnLine> = (context, data, { labelSize }) => {
    if (!data.label) return;
    const { font, surface, text } = lookNow();
    context.font = `${labelSize}px ${font}`;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = surface;
    context.fillStyle = text;
    // To the right of its dot on pages of any direction; the name itself runs as its own letters do.
    context.direction = 'ltr';
    context.textAlign = 'left';
    const label = `\u2068${data.label}\u2069`;
    const x = data.x + data.size + 4;
    context.strokeText(label, x, data.y);
    context.fillText(label, x, data.y);
  };
  const defaultDrawNodeHover: NodeHoverDrawingFunction<DrawnNode, DrawnLine> = (context, data, settings) => {
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
    context.lineWidth = 3;
    context.strokeStyle = lookNow().text;
    context.stroke();
    defaultDrawNodeLabel(context, data, settings);
  };
  return { defaultDrawNodeLabel, defaultDrawNodeHover };
}
