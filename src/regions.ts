import { Failure } from './failure.ts';

/** What begins and ends the comments of a kind of file. */
const comments = { '//': ['//', ''], '#': ['#', ''], '<!--': ['<!--', ' -->'] } as const;

/** A marker that begins or ends a generated region: `// >> name(arguments)` and `// << name`. */
export interface Marker {
  readonly indentation: string;
  readonly sign: '>>' | '<<';
  readonly name: string;
  readonly given: readonly string[];
}

/** Reads a line as a marker; undefined if it is not one. */
export function readMarker(line: string, comment: keyof typeof comments): Marker | undefined {
  const [begin, end] = comments[comment];
  const [, indentation = '', text = ''] = /^(\s*)(.*)$/.exec(line) ?? [];
  if (!text.startsWith(`${begin} `) || !text.endsWith(end)) return undefined;
  const [, sign, name, given = ''] =
    /^(>>|<<) ([a-z-]+)(?:\((.*)\))?$/.exec(text.slice(begin.length + 1, text.length - end.length)) ?? [];
  return name !== undefined && (sign === '>>' || sign === '<<')
    ? { indentation, sign, name, given: namesIn(given) }
    : undefined;
}

/** Splits a list of names at its commas. */
export const namesIn = (list: string): readonly string[] =>
  list.trim() === '' ? [] : list.split(',').map((each) => each.trim());

/** Writes what stands in a generated region. */
export type WriteRegion = (name: string, given: readonly string[], place: string) => readonly string[];

/**
 * Replaces the text of each generated region between its two markers, with the indentation of the first.
 * @param place names the text in errors.
 * @throws Failure STATEMENT_INVALID for a marker that has no other.
 */
export function expandRegions(text: string, comment: keyof typeof comments, write: WriteRegion, place: string): string {
  const lines = text.split('\n');
  const expanded: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    expanded.push(line);
    const marker = readMarker(line, comment);
    if (!marker) continue;
    const { indentation, sign, name, given } = marker;
    const [begin, close] = comments[comment];
    if (sign === '<<')
      throw invalidRegion(
        place,
        at + 1,
        `"<<" has no matching "${begin} >>"`,
        `Delete the line, or put its "${begin} >>" back.`,
      );
    const end = lines.findIndex((other, index) => index > at && readMarker(other, comment) !== undefined);
    const ending = `${begin} << ${name}${close}`;
    if (lines[end]?.trim() !== ending)
      throw invalidRegion(
        place,
        at + 1,
        `">> ${name}" has no matching "<< ${name}"`,
        `Put "${ending}" on the line after it.`,
      );
    expanded.push(...write(name, given, `${place}:${at + 1}`).map((each) => indent(each, indentation)));
    expanded.push(`${indentation}${ending}`);
    at = end;
  }
  return expanded.join('\n');
}

/** Indents a line that is not empty. */
export const indent = (line: string, indentation: string): string => (line === '' ? line : indentation + line);

/** Says what is wrong with a generated region. */
export function invalidRegion(place: string, line: number | undefined, what: string, next: string): Failure {
  return new Failure('STATEMENT_INVALID', `${place}${line === undefined ? '' : `:${line}`}: ${what}.`, next);
}
