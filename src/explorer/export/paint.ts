import type { Context } from '../context/context.ts';
import { frameAround } from '../drawing/frame.ts';
import { drawDot, drawRing, marks, writeName } from '../drawing/marks.ts';
import { makePicture, type Picture } from './picture.ts';
import type { ViewSnapshot } from './view-snapshot.ts';

/** The pixels of an image for one of the screen: sufficient for paper and slides. */
const density = 2;

/** Writes the visible region as PNG; without a drawing, the whole view. */
export function writePng({ drawn, selected }: ViewSnapshot, { stage }: Context): Promise<Blob> {
  return paintPng(makePicture(drawn, stage.drawing?.frame() ?? frameAround(drawn), stage.look, selected));
}

/**
 * Paints a picture.
 * @throws if the browser refuses a canvas of that size.
 */
async function paintPng({ width, height, look, strokes, dots }: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * density);
  canvas.height = Math.ceil(height * density);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error(`This browser cannot create an image of ${canvas.width} by ${canvas.height} pixels.`);
  pen.scale(density, density);
  pen.fillStyle = look.surface;
  pen.fillRect(0, 0, width, height);
  for (const { line, from, to, head, width: lineWidth, color } of strokes) {
    pen.strokeStyle = color;
    pen.fillStyle = color;
    pen.lineWidth = lineWidth;
    pen.beginPath();
    pen.moveTo(...from);
    pen.lineTo(...to);
    pen.setLineDash(line.isPlanned ? marks.dashes : []);
    pen.stroke();
    if (!head) continue;
    pen.beginPath();
    for (const corner of head) pen.lineTo(...corner);
    pen.fill();
  }
  pen.setLineDash([]);
  for (const dot of dots) {
    drawDot(pen, dot, dot.color);
    if (dot.isSelected) drawRing(pen, dot, look);
  }
  for (const dot of dots) if (dot.label !== undefined) writeName(pen, dot.label, dot, look);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The image is too large for this browser.'))));
  });
}
