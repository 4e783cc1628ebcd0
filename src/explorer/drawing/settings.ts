import type { Settings } from 'sigma/settings';
import type { DrawnLine, DrawnNode } from './drawn.ts';
import type { Field } from './field.ts';
import type { Look } from './look.ts';
import { marks } from './marks.ts';

/** Returns sigma's settings for colours and fonts. */
export const settingsOf = (look: Look): Partial<Settings<DrawnNode, DrawnLine>> => ({
  labelFont: look.font,
  labelSize: marks.letters,
  labelColor: { color: look.text },
  defaultEdgeColor: look.line,
});

/** Returns sigma's settings in screen pixels, scaled to pixels of the page. */
export const sizesIn = (field: Field): Partial<Settings<DrawnNode, DrawnLine>> => ({
  labelRenderedSizeThreshold: 7 * field.scale,
  labelGridCellSize: 100 * field.scale,
  minEdgeThickness: 1.7 * field.scale,
  stagePadding: 40 * field.scale,
  zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio / field.usualRatio) / field.scale,
});
