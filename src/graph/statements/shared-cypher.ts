import { readFileSync } from 'node:fs';
import { expandRegions, indent, invalidRegion, namesIn, readMarker } from '../../regions.ts';
import { vocabularyPieces } from '../../vocabulary/generate/cypher-pieces.ts';
import { listCypherFiles } from './cypher-files.ts';

/** A piece of Cypher that several statements share: NAME.cypher below cypher/shared, or generated from the vocabulary. */
interface Piece {
  /** The names of its placeholders, written `{{x}}`. */
  readonly parameters: readonly string[];
  /** Its lines, without the comment at the top. */
  readonly lines: readonly string[];
}

/** The pieces by name. */
export type Pieces = ReadonlyMap<string, Piece>;

/**
 * Reads cypher/shared, and adds the pieces that are generated from the vocabulary.
 * @throws Failure STATEMENT_INVALID if the first line of a file does not give its name and parameters.
 */
export function readPieces(): Pieces {
  return new Map([
    ...listCypherFiles('shared').map(({ name, path, pathInProject }) => {
      const own = name.slice('shared/'.length);
      return [own, parsePiece(own, readFileSync(path, 'utf8'), pathInProject)] as const;
    }),
    ...Object.entries(vocabularyPieces()),
  ]);
}

function parsePiece(own: string, text: string, place: string): Piece {
  const [, name, parameters = ''] = /^\/\/ ([a-z-]+)(?:\(([^)]*)\))?: /.exec(text) ?? [];
  if (name !== own)
    throw invalidRegion(place, 1, 'does not begin with its name', 'Begin it with "// name(parameters): …".');
  return {
    parameters: namesIn(parameters),
    lines: text
      .replace(/^(?:\/\/ (?!>>|param\b).*\n)+/, '')
      .trimEnd()
      .split('\n'),
  };
}

/**
 * Replaces the lines between the markers `// >> name(arguments)` and `// << name` with the shared piece, indented like the first marker.
 * Within a piece, the first marker alone includes another piece.
 * @param place the name of the text for error messages.
 * @throws Failure STATEMENT_INVALID if a marker has no partner, names no piece or has the wrong number of arguments.
 */
export function expandShared(text: string, pieces: Pieces, place: string): string {
  return expandRegions(text, '//', (name, given, at) => write(name, given, pieces, at), place);
}

function write(
  name: string,
  given: readonly string[],
  pieces: Pieces,
  place: string,
  around: readonly string[] = [],
): string[] {
  const piece = pieces.get(name);
  if (!piece || around.includes(name))
    throw invalidRegion(
      place,
      undefined,
      piece ? `${name} contains itself` : `cypher/shared has no ${name}.cypher`,
      'Use the name of another file in cypher/shared.',
    );
  if (given.length !== piece.parameters.length)
    throw invalidRegion(
      place,
      undefined,
      `${name} takes (${piece.parameters.join(', ')})`,
      'Give it exactly these arguments.',
    );
  const values = new Map(piece.parameters.map((parameter, index) => [parameter, given[index] ?? '']));
  return piece.lines.flatMap((line) => {
    const filled = line.replaceAll(
      /\{\{([a-zA-Z]+)\}\}/g,
      (whole, parameter: string) => values.get(parameter) ?? whole,
    );
    const inner = readMarker(filled, '//');
    return inner?.sign === '>>'
      ? write(inner.name, inner.given, pieces, place, [...around, name]).map((each) => indent(each, inner.indentation))
      : [filled];
  });
}
