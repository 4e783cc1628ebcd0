import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { DrawnLine, DrawnNode } from './drawn.ts';
import type { Look } from './look.ts';
import { drawDot, drawRing, writeName } from './marks.ts';

/**
 * Returns sigma's functions for drawing labels and highlights, with the current colours.
 * @param scaleNow returns the number of screen pixels, which sigma uses for positions, in a page pixel.
 */
export function labelsIn(lookNow: () => Look, scaleNow: () => number) {
  const defaultDrawNodeLabel: NodeLabelDrawingFunction<DrawnNode, DrawnLine> = (pen, { label, x, y, size }) => {
    if (label) scaled(pen, { x, y, size }, (place) => writeName(pen, label, place, lookNow()));
  };
  const defaultDrawNodeHover: NodeHoverDrawingFunction<DrawnNode, DrawnLine> = (pen, data, settings) => {
    scaled(pen, data, (place) => {
      drawRing(pen, place, lookNow());
      drawDot(pen, place, data.color);
    });
    defaultDrawNodeLabel(pen, data, settings);
  };
  function scaled(
    pen: CanvasRenderingContext2D,
    { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
    draw: (place: { readonly x: number; readonly y: number; readonly radius: number }) => void,
  ): void {
    const scale = scaleNow();
    pen.save();
    pen.scale(scale, scale);
    draw({ x: x / scale, y: y / scale, radius: size / scale });
    pen.restore();
  }
  return { defaultDrawNodeLabel, defaultDrawNodeHover };
}

/** A node program without WebGL: highlights are drawn with their labels. */
export class DrawnByLabels {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}
