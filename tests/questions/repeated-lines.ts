const windowLines = 4;

/**
 * Which share of the lines of some statements stand in a window of four lines that stands elsewhere too, in the same statement or in
 * another. What stands between the markers of a shared piece counts on neither side: it is written once, in cypher/shared.
 */
export function shareOfRepeatedLines(texts: readonly string[]): number {
  const runs = texts.flatMap((text) => ownRuns(text));
  const seen = new Map<string, { readonly run: number; readonly at: number }[]>();
  for (const [run, lines] of runs.entries())
    for (let at = 0; at + windowLines <= lines.length; at += 1) {
      const window = lines.slice(at, at + windowLines).join('\n');
      seen.set(window, [...(seen.get(window) ?? []), { run, at }]);
    }
  const repeated = new Set(
    [...seen.values()]
      .filter((places) => places.length > 1)
      .flat()
      .flatMap(({ run, at }) => Array.from({ length: windowLines }, (_, line) => `${run}:${at + line}`)),
  );
  return repeated.size / runs.reduce((sum, lines) => sum + lines.length, 0);
}

/** The lines of a statement that are its own, from one shared piece to the next. */
function ownRuns(text: string): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  let isShared = false;
  for (const line of text
    .trimEnd()
    .split('\n')
    .map((each) => each.trim())) {
    if (/^\/\/ (>>|<<) /.test(line)) {
      isShared = line.startsWith('// >>');
      runs.push([]);
    } else if (!isShared) runs.at(-1)?.push(line);
  }
  return runs;
}
