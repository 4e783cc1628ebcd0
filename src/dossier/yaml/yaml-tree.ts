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

/** A YAML value in which every scalar is text: what it must mean is for the schema to say. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

export type Path = readonly PropertyKey[];

/** Notes that something is wrong at a path: at its value, or at the key itself; and the id that nothing is known by. */
export type ReportProblem = (path: Path, message: Message, at?: 'key' | 'value', unknownId?: string) => void;

/** Notes that something is wrong at a UTF-16 unit of a text. */
type ReportAt = (offset: number, message: Message) => void;

interface Offsets {
  readonly key: number;
  readonly value: number;
}

/** The value of a YAML text, and where each part of it stands. */
export class YamlTree {
  /** Absent where the text is no YAML. */
  readonly value: YamlValue | undefined;
  readonly #offsets = new Map<unknown, Map<string, Offsets>>();
  readonly #text: string;
  readonly #report: ReportAt;

  /** @param report takes each fault of the text: broken YAML, or private contact data. */
  constructor(text: string, report: ReportAt) {
    this.#text = text;
    this.#report = report;
    this.value = this.#parse(text);
  }

  /** Where a value stands, or its key; where there is none, the nearest around it. */
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

  /** Escapes and lines that are joined can hide what a look at the file's text does not find. */
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

  /** In `{name: Port, Harbour and Sea}` the comma ends the name: reports such a text, and gives the pairs without its rest. */
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
    this.#report(offset, `${kind} is not allowed here; remove it, private contact data is never stored`);
  }
}

/** What `parseDocument` of the library does, with a guard between its steps. */
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

/** Any value that is there, for a schema that leaves its parts to others. */
export const anyYaml = z.custom<YamlValue>((value) => value !== undefined);

export function isYamlMap(value: YamlValue): value is { readonly [key: string]: YamlValue } {
  return typeof value === 'object' && !Array.isArray(value);
}
