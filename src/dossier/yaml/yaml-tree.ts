import {
  Composer,
  type CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  type ParsedNode,
  Parser,
} from 'yaml';
import { z } from 'zod';
import type { Message } from '../../files/problem-list.ts';
import { findPrivateContacts, type PrivateContact } from '../text/private-contact.ts';
import { guardTokens, maxDepth, RefusedYaml, tooDeep } from './yaml-guard.ts';

/** A YAML value with all scalars as text; schemas interpret them. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

export type Path = readonly PropertyKey[];

/** Adds a problem at a path, at its value or key, and the id that is unknown there. */
export type ReportProblem = (path: Path, message: Message, at?: 'key' | 'value', unknownId?: string) => void;

/** Adds a problem at a UTF-16 offset of a text. */
type ReportAt = (offset: number, message: Message) => void;

interface Offsets {
  readonly key: number;
  readonly value: number;
}

/** The parsed value of a YAML text, with the position of each part. */
export class YamlTree {
  /** Absent if the text is not valid YAML. */
  readonly value: YamlValue | undefined;
  readonly #offsets = new Map<unknown, Map<string, Offsets>>();
  readonly #text: string;
  readonly #report: ReportAt;

  /** @param report receives each problem: invalid YAML, or private contact data. */
  constructor(text: string, report: ReportAt) {
    this.#text = text;
    this.#report = report;
    this.value = this.#parse(text);
  }

  /** Returns the offset of a value or its key; of the nearest enclosing part if it does not exist. */
  offsetOf(path: Path, at: 'key' | 'value'): number {
    let value: unknown = this.value;
    let offset = 0;
    for (const [index, step] of path.entries()) {
      const place = this.#offsets.get(value)?.get(String(step));
      if (!place || typeof value !== 'object' || value === null) break;
      offset = index === path.length - 1 ? place[at] : place.value;
      value = Reflect.get(value, step);
    }
    return offset;
  }

  #parse(text: string): YamlValue | undefined {
    try {
      const [document, second] = compose(text);
      for (const contact of findPrivateContacts(text)) this.#reportContact(contact, contact.index);
      const [error] = document?.errors ?? [];
      if (error) this.#report(error.pos[0], `invalid YAML: ${error.message}`);
      else if (second) this.#report(second.range[0], 'invalid YAML: a second document; move it to a separate file');
      else return this.#convert(document?.contents ?? null, 1);
    } catch (error) {
      if (!(error instanceof RefusedYaml)) throw error;
      this.#report(error.refusal.offset, error.refusal.message);
    }
    return undefined;
  }

  #convert(node: Node | null, depth: number): YamlValue {
    if (depth > maxDepth) {
      this.#report(startOf(node), tooDeep);
      return '';
    }
    if (isSeq<Node | null>(node)) return this.#convertList(node.items, depth);
    if (isMap<Node, Node | null>(node))
      return this.#convertMap(node.flow ? this.#refuseCut(node.items) : node.items, depth);
    const value = isScalar(node) ? String(node.value) : '';
    if (!this.#standsAsWritten(node, value))
      for (const contact of findPrivateContacts(value)) this.#reportContact(contact, startOf(node));
    return value;
  }

  /** Escapes and joined lines can hide contact data from a search of the file's text. */
  #standsAsWritten(node: Node | null, value: string): boolean {
    const [from, to] = node?.range ?? [0, 0];
    return this.#text.slice(from, to).includes(value);
  }

  #convertList(items: readonly (Node | null)[], depth: number): YamlValue {
    const list = items.map((item) => this.#convert(item, depth + 1));
    this.#offsets.set(
      list,
      new Map(items.map((item, at) => [String(at), { key: startOf(item), value: startOf(item) }])),
    );
    return list;
  }

  /**
   * In `{name: Port, Harbour and Sea}` the comma ends the name: reports such a text, and returns the pairs without the
   * rest.
   */
  #refuseCut(pairs: readonly Pair<Node, Node | null>[]): readonly Pair<Node, Node | null>[] {
    const kept: Pair<Node, Node | null>[] = [];
    let cut: { readonly at: number; readonly parts: string[] } | undefined;
    const report = () => {
      if (cut)
        this.#report(cut.at, `a comma ended the text before this; put the text in quotes: "${cut.parts.join(', ')}"`);
      cut = undefined;
    };
    for (const pair of pairs) {
      const before = kept.at(-1)?.value;
      if (pair.value === null && isPlain(before)) {
        cut ??= { at: startOf(pair.key), parts: [String(before)] };
        cut.parts.push(String(pair.key));
      } else {
        report();
        kept.push(pair);
      }
    }
    report();
    return kept;
  }

  #convertMap(pairs: readonly Pair<Node, Node | null>[], depth: number): YamlValue {
    const places = new Map<string, Offsets>();
    const entries: [string, YamlValue][] = [];
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name === undefined) this.#report(startOf(key), 'a key must be a word, not a list or map');
      else if (places.has(name)) this.#report(startOf(key), `duplicate key "${name}"; keep one of them`);
      else {
        places.set(name, { key: startOf(key), value: value?.range ? startOf(value) : startOf(key) });
        entries.push([name, this.#convert(value, depth + 1)]);
      }
    }
    const map = Object.fromEntries(entries);
    this.#offsets.set(map, places);
    return map;
  }

  #reportContact({ kind }: PrivateContact, offset: number): void {
    this.#report(offset, `${kind} is not allowed here; remove it: private contact data is never stored`);
  }
}

/** Does the same as the library's `parseDocument`, with a guard between its steps. */
function compose(text: string): Document.Parsed<ParsedNode>[] {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  return [...composer.compose(parse(text), true, text.length)];
}

function* parse(text: string): Generator<CST.Token> {
  const parser = new Parser();
  for (const token of guardTokens(new Lexer().lex(text))) yield* parser.next(token);
  yield* parser.end();
}

function isPlain(node: Node | null | undefined): boolean {
  return isScalar(node) && node.type === 'PLAIN';
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

/** Any value that is present, for schemas that leave its parts to others. */
export const anyYaml = z.custom<YamlValue>((value) => value !== undefined);

export function isYamlMap(value: YamlValue): value is { readonly [key: string]: YamlValue } {
  return typeof value === 'object' && !Array.isArray(value);
}
