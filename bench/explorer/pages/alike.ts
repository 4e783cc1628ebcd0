/**
 * Returns the position of an entity for the contenders other than the explorer: on a spiral, like the explorer's
 * initial positions.
 */
export function placeOf(index: number): readonly [x: number, y: number] {
  const radius = 10 * Math.sqrt(index);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

const colours = ['#0b63b5', '#a34700', '#0a7d52', '#4f7a0c', '#a12b83', '#8a6500', '#5b4bb8', '#56616e'] as const;

export const colourOf = (kind: string): string => colours[kind.length % colours.length] ?? '#56616e';
