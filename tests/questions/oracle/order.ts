/** Compares by code units, like texts in answers, in any language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorts larger numbers first. */
export function descending(a: number, b: number): number {
  return b - a;
}
