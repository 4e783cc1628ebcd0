import type { Look } from './look.ts';

/** What stands around dots, in pixels: the same on the screen and in images. */
export const marks = {
  /** The height of names, how far from their dots they stand, and how wide the surface shows around their letters. */
  letters: 13,
  gap: 4,
  halo: 4,
  /** How far the ring stands around what is selected, and how wide it is. */
  ringGap: 3,
  ring: 3,
  /** How much wider the lines of what is selected are. */
  selectedWidth: 2,
  /** In images: the dashes of what is only announced, and the gaps between them. */
  dashes: [6, 4],
} as const;

/** A dot that something is drawn around. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Writes a name beside its dot: to its right on pages of any direction; the name itself runs as its own letters do. */
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

/** Draws the ring around what stands out. */
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
