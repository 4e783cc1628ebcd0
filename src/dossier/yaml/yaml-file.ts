import { type Message, ProblemList } from '../../files/problem-list.ts';
import { cutPieces, type ListPiece, type Piece, type Pieces } from './yaml-pieces.ts';
import { type Path, type ReportProblem, YamlTree, type YamlValue } from './yaml-tree.ts';

/** The maximum length of a text that is parsed at once, in UTF-16 units: its tree takes tens of times the memory. */
const maxPieceLength = 4 * 1024 * 1024;

/** A value of a file with its position. */
export interface YamlPart {
  readonly value: YamlValue;
  readonly path: Path;
}

/**
 * A YAML file and its problems. Parses long lists a few entries at a time, so that their trees are never in memory
 * together.
 */
export class YamlFile {
  readonly problems = new ProblemList();
  /** Possible mistakes, which do not prevent the import. */
  readonly warnings = new ProblemList();
  /** Renamed keys; unlike warnings, these are never mistakes. */
  readonly deprecations = new ProblemList();
  /** The file without the entries of its lists; absent if it cannot be parsed. */
  readonly head: YamlValue | undefined;
  readonly #file: string;
  readonly #pieces: Pieces;
  readonly #headTree: YamlTree | undefined;
  #isReadable = true;
  /** The most recently parsed piece of a list: most problems are in it. */
  #last: { readonly piece: ListPiece; readonly tree: YamlTree | undefined } | undefined;

  /** @param lists the keys of lists that can be long. */
  constructor(file: string, text: string, lists: readonly string[]) {
    this.#file = file;
    const pieces = cutPieces(text, lists);
    this.#pieces = pieces ?? { head: { text, lineOf: (line) => line }, lists: new Map() };
    this.#headTree = this.#read(
      this.#pieces.head,
      `more than ${maxPieceLength / 1024 ** 2} MiB here that cannot be read entry by entry: put each of these keys on its own line: ${listed(lists)}; ` +
        'begin each entry below it on a new line with "- "',
    );
    this.head = this.#headTree?.value;
  }

  /** False if a part read so far is not YAML, so that missing values can still be in the file. */
  get isReadable(): boolean {
    return this.#isReadable;
  }

  readonly report: ReportProblem = (path, message, at = 'value', unknownId = undefined) =>
    this.problems.add(() => this.#placeOf(path, at), message, unknownId);

  readonly warn: ReportProblem = (path, message, at = 'value') =>
    this.warnings.add(() => this.#placeOf(path, at), message);

  readonly deprecate: ReportProblem = (path, message, at = 'value') =>
    this.deprecations.add(() => this.#placeOf(path, at), message);

  /** Yields the entries of a list with their indexes. Reports and omits those that are not YAML. */
  *entries(key: string): Generator<readonly [number, YamlValue]> {
    const pieces = this.#pieces.lists.get(key);
    const { head } = this;
    if (pieces) for (const piece of pieces) yield* this.#readEntries(piece, 'reporting');
    else if (typeof head === 'object' && Object.hasOwn(head, key)) {
      const list: unknown = Reflect.get(head, key);
      if (Array.isArray(list)) yield* list.entries();
    }
  }

  /** Yields all parts that can contain a map with this key. Leaves invalid YAML in lists to `entries` to report. */
  *partsWith(key: string): Generator<YamlPart> {
    if (this.head !== undefined) yield { value: this.head, path: [] };
    // The key can also be written with escapes.
    for (const [list, pieces] of this.#pieces.lists)
      for (const piece of pieces)
        if (piece.text.includes(key) || piece.text.includes('\\'))
          for (const [index, value] of this.#readEntries(piece, 'quiet')) yield { value, path: [list, index] };
  }

  *#readEntries(piece: ListPiece, manner: 'reporting' | 'quiet'): Generator<readonly [number, YamlValue]> {
    const tree = this.#read(
      piece,
      `an entry of more than ${maxPieceLength / 1024 ** 2} MiB, here or soon after; split it into several`,
      manner,
    );
    this.#last = { piece, tree };
    const value = tree?.value;
    if (Array.isArray(value) && value.length === piece.entries)
      for (const [index, entry] of value.entries()) yield [piece.first + index, entry];
    else {
      this.#isReadable = false;
      if (value !== undefined && manner === 'reporting')
        this.#reportAt(
          piece,
          0,
          'invalid YAML: each entry of the list must begin with "- ", in the same column as the first',
        );
    }
  }

  #read(piece: Piece, tooLong: string, manner: 'reporting' | 'quiet' = 'reporting'): YamlTree | undefined {
    const report = (offset: number, message: Message) => {
      if (manner === 'reporting') this.#reportAt(piece, offset, message);
    };
    if (piece.text.length <= maxPieceLength) return new YamlTree(piece.text, report);
    report(0, tooLong);
    return undefined;
  }

  #reportAt(piece: Piece, offset: number, message: Message): void {
    this.problems.add(() => this.#place(piece, offset), message);
  }

  #placeOf([list, index, ...rest]: Path, at: 'key' | 'value') {
    if (typeof index === 'number') {
      const isIn = ({ first, entries }: ListPiece) => first <= index && index < first + entries;
      const piece = this.#pieces.lists.get(String(list))?.find(isIn);
      if (piece) {
        const tree = this.#last?.piece === piece ? this.#last.tree : this.#read(piece, '', 'quiet');
        return this.#place(piece, tree?.offsetOf([index - piece.first, ...rest], at) ?? 0);
      }
    }
    const path = [list, index, ...rest].filter((step) => step !== undefined);
    return this.#place(this.#pieces.head, this.#headTree?.offsetOf(path, at) ?? 0);
  }

  #place(piece: Piece, offset: number) {
    const { text } = piece;
    let line = 1;
    let lineStart = 0;
    for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = next + 1;
    }
    return { file: this.#file, line: piece.lineOf(line), column: offset - lineStart + 1 };
  }
}

function listed(keys: readonly string[]): string {
  return keys.map((key) => `"${key}:"`).join(', ');
}
