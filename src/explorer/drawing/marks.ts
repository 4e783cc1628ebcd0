import type { Look } from './look.ts';

/** The marks around dots, in pixels, on the screen and in images. */
export const marks = {
  /** The height of names, their distance from the dots, and the width of the halo around their letters. */
  letters: 13,
  gap: 4,
  halo: 4,
  /** The distance and width of the ring around selected entities. */
  ringGap: 3,
  ring: 3,
  /** How much wider the lines of selected entities are. */
  selectedWidth: 2,
  /** In images: the dash pattern of planned relationships. */
  dashes: [6, 4],
} as const;

/** A dot with marks around it. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * Writes a name to the right of its dot, regardless of the page's direction; the name has the direction of its letters.
 */
export function writeName(pen: CanvasRenderingContext2D, name: string, { x, y, radius }: Place, look: Look): void {
  pen.font = `${marks.letters}px ${look.font}`;
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = marks.halo;
  pen.strokeStyle = look.surface;
  pen.fillStyle = look.text;
  pen.direction = 'ltr';
  pen.textAlign = 'left';
  const isolated = `\u2068${name}\u2069`;
  pen.strokeText(isolated, x + radius + marks.gap, y);
  pen.fillText(isolated, x + radius + marks.gap, y);
}

/** Draws the ring around a highlighted entity. */
export function drawRing(pen: CanvasRenderingContext2D, { x, y, radius }: Place, look: Look): void {
  pen.beginPath();
  pen.arc(x, y, radius + marks.ringGap, 0, 2 * Math.PI);
  pen.lineWidth = marks.ring;
  pen.strokeStyle = look.text;
  pen.stroke();
}

/** Draws a dot. */
export function drawDot(pen: CanvasRenderingContext2D, { x, y, radius }: Place, colour: string): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}
