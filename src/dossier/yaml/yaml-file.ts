import { type Message, ProblemList } from '../../files/problem-list.ts';
import { cutPieces, type ListPiece, type Piece, type Pieces } from './yaml-pieces.ts';
import { type Path, type ReportProblem, YamlTree, type YamlValue } from './yaml-tree.ts';

/** The longest text that is read at once, in UTF-16 units: as a tree it takes tens of times the memory. */
const maxPieceLength = 4 * 1024 * 1024;

/** A value of a file, and where in it. */
export interface YamlPart {
  readonly value: YamlValue;
  readonly path: Path;
}

/**
 * A YAML file, and all that is wrong with it. Its long lists are read a few entries at a time, so that memory never
 * holds all of their trees.
 */
export class YamlFile {
  readonly problems = new ProblemList();
  /** What may be a mistake and does not keep the file from being imported. */
  readonly warnings = new ProblemList();
  /** Keys that have another name now: unlike warnings, never a mistake. */
  readonly deprecations = new ProblemList();
  /** All but the entries of the lists, which may be empty here; absent where the file cannot be read. */
  readonly head: YamlValue | undefined;
  readonly #file: string;
  readonly #pieces: Pieces;
  readonly #headTree: YamlTree | undefined;
  #isReadable = true;
  /** The last one that was read of a list: what is reported mostly stands in it. */
  #last: { readonly piece: ListPiece; readonly tree: YamlTree | undefined } | undefined;

  /** @param lists the keys of the lists that may be long. */
  constructor(file: string, text: string, lists: readonly string[]) {
    this.#file = file;
    const pieces = cutPieces(text, lists);
    this.#pieces = pieces ?? { head: { text, lineOf: (line) => line }, lists: new Map() };
    this.#headTree = this.#read(
      this.#pieces.head,
      `more than ${maxPieceLength / 1024 ** 2} MiB here that cannot be read entry by entry: write ${listed(lists)} on a separate line, ` +
        'and each entry below it on a new line that begins with "- "',
    );
    this.head = this.#headTree?.value;
  }

  /** Whether all that has been read so far is YAML: where not, what is not found may be there all the same. */
  get isReadable(): boolean {
    return this.#isReadable;
  }

  readonly report: ReportProblem = (path, message, at = 'value', unknownId = undefined) =>
    this.problems.add(() => this.#placeOf(path, at), message, unknownId);

  readonly warn: ReportProblem = (path, message, at = 'value') =>
    this.warnings.add(() => this.#placeOf(path, at), message);

  readonly deprecate: ReportProblem = (path, message, at = 'value') =>
    this.deprecations.add(() => this.#placeOf(path, at), message);

  /** The entries of a list, with their numbers in it; those that are no YAML are reported and left out. */
  *entries(key: string): Generator<readonly [number, YamlValue]> {
    const pieces = this.#pieces.lists.get(key);
    const { head } = this;
    if (pieces) for (const piece of pieces) yield* this.#readEntries(piece, 'reporting');
    else if (typeof head === 'object' && Object.hasOwn(head, key)) {
      const list: unknown = Reflect.get(head, key);
      if (Array.isArray(list)) yield* list.entries();
    }
  }

  /** All parts in which a map can have this key. What is no YAML in lists is left for `entries` to report. */
  *partsWith(key: string): Generator<YamlPart> {
    if (this.head !== undefined) yield { value: this.head, path: [] };
    // An escape can spell it too.
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
