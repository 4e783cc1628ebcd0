/** A colour by its parts, each 0 to 255. */
export type Parts = readonly [red: number, green: number, blue: number];

/** Reads colours as CSS writes them, in whichever way: a page may have set any. */
export function readColours(written: Iterable<string>): ReadonlyMap<string, Parts> {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (colour: string): Parts => {
    if (!pen) return [0, 0, 0];
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  return new Map([...new Set(written)].map((colour) => [colour, read(colour)]));
}
