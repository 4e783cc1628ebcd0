/** A part of a file that is parsed separately. */
export interface Piece {
  readonly text: string;
  /** Converts a line of this text to a line of the file; both count from 1. */
  lineOf(line: number): number;
}

/** Consecutive entries of a list. */
export interface ListPiece extends Piece {
  /** The index of the first of them, from 0. */
  readonly first: number;
  readonly entries: number;
}

/** A file in parts that can be parsed one after another. */
export interface Pieces {
  /** The file without the entries of its lists. */
  readonly head: Piece;
  /** The lists by key. Each of their entries begins on a new line. */
  readonly lists: ReadonlyMap<string, readonly ListPiece[]>;
}

/** Large enough for the cost of a parser, and small compared with a large file. */
const pieceLength = 16 * 1024;

const nothing = /[ \t]*(?:#|\r?$)/my;
const indentation = / */y;
const entry = / *-(?=[ \t\r\n]|$)/y;
const listKey = /(\w+):(?=[ \t]*(?:#.*)?\r?$)/my;
const anyKey = /\w+:(?=[ \t\r\n]|$)/y;

/**
 * Cuts the text of a YAML map in block style by lines. This is safe because nothing within a value can begin at the
 * column of the map's keys or of a list's dashes.
 * @param keys the top-level keys of the lists.
 * @returns undefined if the text has another style or no such list.
 */
export function cutPieces(text: string, keys: readonly string[]): Pieces | undefined {
  const lists = new Map<string, readonly ListPiece[]>();
  const head = new Head(text);
  let key: { readonly name: string; readonly colon: number } | undefined;
  let list: List | undefined;
  let next = 1;
  for (const { start, end, number } of linesOf(text)) {
    next = number + 1;
    const begins = (pattern: RegExp) => matchAt(pattern, text, start);
    if (begins(nothing)) {
      list?.extend(end);
      continue;
    }
    const indent = begins(indentation)?.[0].length ?? 0;
    const isEntry = begins(entry) !== undefined;
    if (list && (indent > 0 || (isEntry && list.indent === 0))) {
      if (isEntry && indent === list.indent) list.begin(start, number);
      list.extend(end);
      continue;
    }
    if (list) head.leaveOut(list, number);
    list = undefined;
    if (key && isEntry) {
      list = new List(text, indent, key.colon);
      list.begin(start, number);
      list.extend(end);
      lists.set(key.name, list.pieces);
    } else if (indent === 0 && !begins(anyKey)) return undefined;
    const [declared, name] = begins(listKey) ?? [];
    const isList = declared !== undefined && name !== undefined && keys.includes(name) && !lists.has(name);
    key = isList ? { name, colon: start + declared.length } : undefined;
  }
  if (list) head.leaveOut(list, next);
  return lists.size === 0 ? undefined : { head: head.finish(), lists };
}

/** The state of a list during cutting. */
class List {
  readonly pieces: StretchOfEntries[] = [];
  readonly indent: number;
  readonly colon: number;
  readonly #text: string;
  #entries = 0;

  constructor(text: string, indent: number, colon: number) {
    this.#text = text;
    this.indent = indent;
    this.colon = colon;
  }

  /** Starts the next entry here. */
  begin(start: number, line: number): void {
    const last = this.pieces.at(-1);
    const current =
      last && start - last.start < pieceLength ? last : new StretchOfEntries(this.#text, start, line, this.#entries);
    if (current !== last) this.pieces.push(current);
    current.entries += 1;
    this.#entries += 1;
  }

  extend(end: number): void {
    const last = this.pieces.at(-1);
    if (last) last.end = end;
  }
}

class StretchOfEntries implements ListPiece {
  readonly start: number;
  readonly first: number;
  readonly line: number;
  readonly #text: string;
  end: number;
  entries = 0;

  constructor(text: string, start: number, line: number, first: number) {
    this.#text = text;
    this.start = start;
    this.end = start;
    this.line = line;
    this.first = first;
  }

  get text(): string {
    return this.#text.slice(this.start, this.end);
  }

  lineOf(line: number): number {
    return this.line + line - 1;
  }
}

/** Collects the text outside the lists. */
class Head {
  readonly #text: string;
  readonly #parts: string[] = [];
  readonly #cuts: { readonly after: number; readonly lines: number }[] = [];
  #kept = 0;
  #lines = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @param next the line after the list. */
  leaveOut({ pieces, colon }: List, next: number): void {
    const [first] = pieces;
    const last = pieces.at(-1);
    if (!first || !last) return;
    this.#parts.push(this.#text.slice(this.#kept, colon), ' []', this.#text.slice(colon, first.start));
    const lines = next - first.line;
    this.#cuts.push({ after: first.line - 1 - this.#lines, lines });
    this.#lines += lines;
    this.#kept = last.end;
  }

  finish(): Piece {
    const cuts = this.#cuts;
    return {
      text: [...this.#parts, this.#text.slice(this.#kept)].join(''),
      lineOf: (line) => cuts.reduce((at, { after, lines }) => (line > after ? at + lines : at), line),
    };
  }
}

interface Line {
  readonly start: number;
  /** After the line break. */
  readonly end: number;
  /** From 1. */
  readonly number: number;
}

function* linesOf(text: string): Generator<Line> {
  for (let start = 0, number = 1; start < text.length; number += 1) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 ? text.length : lineBreak + 1;
    yield { start, end, number };
    start = end;
  }
}

/** @param pattern must be sticky. */
function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text) ?? undefined;
}
