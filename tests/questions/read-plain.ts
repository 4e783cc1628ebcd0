/** Parses the plain format of cypher-shell: a line of names, then for each row its values separated by commas. */
export function readPlain(text: string): readonly (readonly unknown[])[] {
  const end = text.indexOf('\n');
  if (end < 0) return [];
  const lines: unknown[][] = [text.slice(0, end).split(', ')];
  const reader = new Reader(text.slice(end + 1).trimEnd());
  while (!reader.atEnd) {
    const row = [reader.value()];
    while (reader.take(', ')) row.push(reader.value());
    if (!reader.atEnd) reader.expect('\n');
    lines.push(row);
  }
  return lines;
}

const words = new Map<string, unknown>([
  ['TRUE', true],
  ['FALSE', false],
  ['NULL', null],
]);

class Reader {
  readonly #text: string;
  #place = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get atEnd(): boolean {
    return this.#place === this.#text.length;
  }

  take(what: string): boolean {
    if (!this.#text.startsWith(what, this.#place)) return false;
    this.#place += what.length;
    return true;
  }

  expect(what: string): void {
    if (!this.take(what)) throw new SyntaxError(`no ${JSON.stringify(what)} at ${this.#text.slice(this.#place)}`);
  }

  value(): unknown {
    if (this.take('"')) return this.#string();
    if (this.take('[')) return this.#list();
    const word = /[^,\]\n]*/y;
    word.lastIndex = this.#place;
    const written = word.exec(this.#text)?.[0] ?? '';
    this.#place += written.length;
    return words.has(written) ? words.get(written) : /^-?[\d.]+(E-?\d+)?$/.test(written) ? Number(written) : written;
  }

  /** Only quotation marks are escaped; a string can contain line breaks and single backslashes. */
  #string(): string {
    let read = '';
    while (!this.take('"')) {
      if (this.atEnd) throw new SyntaxError(`a string does not end: ${read}`);
      if (this.take('\\"')) read += '"';
      else read += this.#text[this.#place++];
    }
    return read;
  }

  #list(): unknown[] {
    const items: unknown[] = [];
    if (this.take(']')) return items;
    do items.push(this.value());
    while (this.take(', '));
    this.expect(']');
    return items;
  }
}
