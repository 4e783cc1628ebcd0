import { readFileSync } from 'node:fs';
import { listCypherFiles } from '../../src/graph/statements/cypher-files.ts';

// Prints the repeated lines of cypher/read and their share: node tests/questions/repeated-lines.ts

const windowLines = 4;

/** Lines of a file that also occur elsewhere in the same order. */
interface RepeatedPassage {
  readonly file: string;
  /** The first and last line number, counted from 1. */
  readonly first: number;
  readonly last: number;
  /** The other places where its lines occur. */
  readonly alsoIn: readonly string[];
}

interface OwnLine {
  readonly file: string;
  readonly number: number;
  readonly text: string;
}

/**
 * Finds the lines in windows of four lines that occur more than once, in the same file or in others. A shared piece
 * counts as one line, its marker: its content is written once, in cypher/shared.
 * @param texts the texts of files by name.
 * @returns the share of such lines, from 0 to 1, and where they are.
 */
export function findRepeatedLines(texts: ReadonlyMap<string, string>): {
  readonly share: number;
  readonly passages: readonly RepeatedPassage[];
} {
  const files = [...texts].map(([file, text]) => ownLines(file, text));
  const windows = Map.groupBy(
    files.flatMap((lines) => lines.slice(windowLines - 1).map((_, at) => lines.slice(at, at + windowLines))),
    (lines) => lines.map(({ text }) => text).join('\n'),
  );
  const places = new Map<OwnLine, Set<string>>();
  for (const same of windows.values())
    if (same.length > 1)
      for (const window of same)
        for (const line of window) {
          const others = same.filter((other) => other !== window).map(([start]) => `${start?.file}:${start?.number}`);
          places.set(line, new Set([...(places.get(line) ?? []), ...others]));
        }
  const passages = files.flatMap((lines) => findPassages(lines, places));
  return { share: places.size / files.reduce((sum, lines) => sum + lines.length, 0), passages };
}

function findPassages(lines: readonly OwnLine[], places: ReadonlyMap<OwnLine, ReadonlySet<string>>): RepeatedPassage[] {
  const passages: RepeatedPassage[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const unrepeated = lines.findIndex((line, index) => index >= at && !places.has(line));
    const repeated = lines.slice(at, unrepeated === -1 ? undefined : unrepeated);
    const [first, last] = [repeated[0], repeated.at(-1)];
    if (!first || !last) continue;
    const alsoIn = [...new Set(repeated.flatMap((line) => [...(places.get(line) ?? [])]))];
    passages.push({ file: first.file, first: first.number, last: last.number, alsoIn });
    at += repeated.length;
  }
  return passages;
}

/** Returns the lines of a file without the content of shared pieces. */
function ownLines(file: string, text: string): OwnLine[] {
  const own: OwnLine[] = [];
  let isShared = false;
  for (const [index, line] of text.trimEnd().split('\n').entries()) {
    const isEnd = /^ *\/\/ << /.test(line);
    const isBegin = /^ *\/\/ >> /.test(line);
    if (!isShared || isBegin) own.push({ file, number: index + 1, text: line.trim() });
    if (isBegin || isEnd) isShared = isBegin;
  }
  return own;
}

if (import.meta.main) {
  const texts = listCypherFiles('read').map(
    ({ path, pathInProject }) => [pathInProject, readFileSync(path, 'utf8')] as const,
  );
  const { share, passages } = findRepeatedLines(new Map(texts));
  for (const { file, first, last, alsoIn } of passages)
    console.log(`${file}:${first}-${last} also at ${alsoIn.join(', ')}`);
  console.log(`${(100 * share).toFixed(1)} % of the lines in cypher/read are repeated.`);
}
