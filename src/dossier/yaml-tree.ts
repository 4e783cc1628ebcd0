import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { z } from 'zod';
import { findPrivateContacts, type PrivateContact } from './private-contact.ts';
import type { Problem } from './problem.ts';
import { deepest, findRefusal, tooDeep } from './yaml-guard.ts';

/** A YAML value in which every scalar is text: what it must mean is for the schema to say. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

export type Path = readonly PropertyKey[];

/** Notes that something is wrong at a path: at its value, or at the key itself. */
export type ReportProblem = (path: Path, message: string, at?: 'key' | 'value') => void;

interface Offsets {
  readonly key: number;
  readonly value: number;
}

/** The value of a YAML file, where each part of it stands, and what is wrong with it. */
export class YamlTree {
  readonly file: string;
  readonly problems: Problem[] = [];
  /** Absent where the file is no YAML; then it has problems. */
  readonly value: YamlValue | undefined;
  readonly #lines = new LineCounter();
  readonly #offsets = new Map<unknown, Map<string, Offsets>>();
  readonly #text: string;

  constructor(file: string, text: string) {
    this.file = file;
    this.#text = text;
    this.value = this.#parse(text);
  }

  readonly report: ReportProblem = (path, message, at = 'value') => {
    let value: unknown = this.value;
    let offset = 0;
    for (const [index, step] of path.entries()) {
      const place = this.#offsets.get(value)?.get(String(step));
      if (!place || typeof value !== 'object' || value === null) break;
      offset = index === path.length - 1 ? place[at] : place.value;
      value = Reflect.get(value, step);
    }
    this.#reportAt(offset, message);
  };

  #parse(text: string): YamlValue | undefined {
    this.#lines.addNewLine(0);
    for (const { index } of text.matchAll(/\n/g)) this.#lines.addNewLine(index + 1);
    const refusal = findRefusal(text);
    if (refusal) {
      this.#reportAt(refusal.offset, refusal.message);
      return undefined;
    }
    for (const contact of findPrivateContacts(text)) this.#reportContact(contact, contact.index);
    const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
    const [error] = document.errors;
    if (!error) return this.#convert(document.contents, 1);
    this.#reportAt(error.pos[0], `no YAML here: ${error.message}`);
    return undefined;
  }

  #convert(node: Node | null, depth: number): YamlValue {
    if (depth > deepest) {
      this.#reportAt(start(node), tooDeep);
      return '';
    }
    if (isSeq<Node | null>(node)) return this.#convertList(node.items, depth);
    if (isMap<Node, Node | null>(node)) return this.#convertMap(node.items, depth);
    const value = isScalar(node) ? String(node.value) : '';
    if (!this.#standsAsWritten(node, value))
      for (const contact of findPrivateContacts(value)) this.#reportContact(contact, start(node));
    return value;
  }

  /** Escapes and lines that are joined can hide what a look at the file's text does not find. */
  #standsAsWritten(node: Node | null, value: string): boolean {
    const [from, to] = node?.range ?? [0, 0];
    return this.#text.slice(from, to).includes(value);
  }

  #convertList(items: readonly (Node | null)[], depth: number): YamlValue {
    const list = items.map((item) => this.#convert(item, depth + 1));
    this.#offsets.set(list, new Map(items.map((item, at) => [String(at), { key: start(item), value: start(item) }])));
    return list;
  }

  #convertMap(pairs: readonly Pair<Node, Node | null>[], depth: number): YamlValue {
    const places = new Map<string, Offsets>();
    const entries: [string, YamlValue][] = [];
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name === undefined) this.#reportAt(start(key), 'a key must be a word, not a list or map');
      else if (places.has(name)) this.#reportAt(start(key), `the key "${name}" stands here twice; keep one of them`);
      else {
        places.set(name, { key: start(key), value: value?.range ? start(value) : start(key) });
        entries.push([name, this.#convert(value, depth + 1)]);
      }
    }
    const map = Object.fromEntries(entries);
    this.#offsets.set(map, places);
    return map;
  }

  #reportContact({ kind }: PrivateContact, offset: number): void {
    this.#reportAt(offset, `${kind} here; leave it out, private contact data is never stored`);
  }

  #reportAt(offset: number, message: string): void {
    const { line, col } = this.#lines.linePos(offset);
    this.problems.push({ file: this.file, line: Math.max(line, 1), column: Math.max(col, 1), message });
  }
}

function start(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

/** Any value that is there, for a schema that leaves its parts to others. */
export const anyYaml = z.custom<YamlValue>((value) => value !== undefined);

export function isYamlMap(value: YamlValue): value is { readonly [key: string]: YamlValue } {
  return typeof value === 'object' && !Array.isArray(value);
}
