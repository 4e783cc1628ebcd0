import { readdirSync, readFileSync } from 'node:fs';
import { Failure } from '../../failure.ts';

const sharedFolder = new URL('../../../cypher/shared/', import.meta.url);

/** A piece of Cypher that several statements have in common: cypher/shared/NAME.cypher. */
interface Piece {
  /** What stands for them in the piece: `{{x}}`. */
  readonly parameters: readonly string[];
  /** Without the comments that explain it. */
  readonly lines: readonly string[];
}

/** The pieces by name. */
export type Pieces = ReadonlyMap<string, Piece>;

/** Reads cypher/shared. @throws Failure STATEMENT_INVALID for a file whose first line does not say its name and parameters. */
export function readPieces(): Pieces {
  const files = readdirSync(sharedFolder).filter((file) => file.endsWith('.cypher'));
  return new Map(
    files.map((file) => [
      file.slice(0, -'.cypher'.length),
      parsePiece(file, readFileSync(new URL(file, sharedFolder), 'utf8')),
    ]),
  );
}

function parsePiece(file: string, text: string): Piece {
  const [, name, parameters = ''] = /^\/\/ ([a-z-]+)(?:\(([^)]*)\))?: /.exec(text) ?? [];
  if (`${name}.cypher` !== file)
    throw invalid(
      `cypher/shared/${file}`,
      1,
      'does not begin with its name',
      'Begin it with "// name(parameters): …".',
    );
  return {
    parameters: namesIn(parameters),
    lines: text
      .replace(/^(?:\/\/ (?!>>|param\b).*\n)+/, '')
      .trimEnd()
      .split('\n'),
  };
}

const opening = /^(\s*)\/\/ >> ([a-z-]+)(?:\((.*)\))?$/;
const closing = /^\s*\/\/ << ([a-z-]+)$/;

/**
 * Writes each shared piece anew between its two markers, `// >> name(arguments)` and `// << name`, with the indentation of the first.
 * Within a piece another is taken in by its first marker alone.
 * @param place names the text in errors.
 * @throws Failure STATEMENT_INVALID for a marker that has no other, names no piece or has too many or too few arguments.
 */
export function expandShared(text: string, pieces: Pieces, place: string): string {
  const lines = text.split('\n');
  const expanded: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    expanded.push(line);
    const found = opening.exec(line);
    if (closing.test(line))
      throw invalid(place, at + 1, 'ends a piece that does not begin', 'Delete the line, or put its "// >>" back.');
    if (!found) continue;
    const [, indentation = '', name = '', given = ''] = found;
    const end = lines.findIndex((other, index) => index > at && (opening.test(other) || closing.test(other)));
    if (closing.exec(lines[end] ?? '')?.[1] !== name)
      throw invalid(place, at + 1, `begins ${name}, which does not end`, `Put "// << ${name}" on the line after it.`);
    expanded.push(
      ...write(name, namesIn(given), pieces, `${place}:${at + 1}`).map((each) => indent(each, indentation)),
    );
    expanded.push(`${indentation}// << ${name}`);
    at = end;
  }
  return expanded.join('\n');
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
    throw invalid(
      place,
      undefined,
      piece ? `${name} is part of itself` : `cypher/shared/${name}.cypher is missing`,
      'Name another piece.',
    );
  if (given.length !== piece.parameters.length)
    throw invalid(place, undefined, `${name} takes (${piece.parameters.join(', ')})`, 'Give it as many arguments.');
  const values = new Map(piece.parameters.map((parameter, index) => [parameter, given[index] ?? '']));
  return piece.lines.flatMap((line) => {
    const filled = line.replaceAll(
      /\{\{([a-zA-Z]+)\}\}/g,
      (whole, parameter: string) => values.get(parameter) ?? whole,
    );
    const [, indentation = '', inner, more = ''] = opening.exec(filled) ?? [];
    return inner === undefined
      ? [filled]
      : write(inner, namesIn(more), pieces, place, [...around, name]).map((each) => indent(each, indentation));
  });
}

const namesIn = (list: string): readonly string[] =>
  list.trim() === '' ? [] : list.split(',').map((each) => each.trim());

const indent = (line: string, indentation: string): string => (line === '' ? line : indentation + line);

function invalid(place: string, line: number | undefined, what: string, next: string): Failure {
  return new Failure('STATEMENT_INVALID', `${place}${line === undefined ? '' : `:${line}`}: ${what}.`, next);
}
