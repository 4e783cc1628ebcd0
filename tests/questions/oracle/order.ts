/** As texts are ordered in answers: by their code units, whatever the language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The greater first. */
export function descending(a: number, b: number): number {
  return b - a;
}
