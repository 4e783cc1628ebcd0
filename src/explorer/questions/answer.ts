import { factFields } from '../records/records.ts';
import {
  anything,
  asRecord,
  flag,
  list,
  maybe,
  number,
  object,
  optional,
  type Read,
  read,
  text,
} from '../records/shape.ts';
import { isChoice, type Question } from './library.ts';

const named = object({ id: text, name: text });
const entity = object({ id: text, kind: text, name: text });
const relationship = object({ id: text, type: text, planned: flag, from: named, to: named });
const claim = object({ id: text, paragraph: number, lastParagraph: number, source: named });
const fact = object({ ...factFields, of: named });

/** A cell of a table. */
export type Cell =
  | { readonly is: 'nothing' }
  | { readonly is: 'text' | 'choice'; readonly text: string }
  | { readonly is: 'flag'; readonly flag: boolean }
  | { readonly is: 'several'; readonly cells: readonly Cell[] }
  | { readonly is: 'entity'; readonly entity: Read<typeof entity> }
  | { readonly is: 'relationship'; readonly relationship: Read<typeof relationship> }
  | { readonly is: 'claim'; readonly claim: Read<typeof claim> }
  | { readonly is: 'fact'; readonly fact: Read<typeof fact> };

/** Rows of an answer, with cells in the order of the question's columns. */
export interface AnswerPage {
  readonly rows: readonly (readonly Cell[])[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  /** Which sources were searched, if the endpoint says so. */
  readonly read: Read<typeof readSources> | null;
  /** Why there are no rows, if the endpoint says so. */
  readonly notes: readonly string[];
}

const readSources = object({ sources: number, firstPublished: maybe(text), lastPublished: maybe(text) });

const page = object({
  rows: list(anything),
  hasNextPage: flag,
  endCursor: optional(text),
  read: optional(readSources),
  notes: optional(list(object({ code: text, text }))),
});

/** Reads a page of rows of an answer. */
export function readAnswer({ name, columns }: Question, data: unknown): AnswerPage {
  const { rows, hasNextPage, endCursor, read: coverage, notes } = read(page, asRecord(data)[name]);
  return {
    rows: rows.map((row) => columns.map((column) => readCell(asRecord(row)[column.name], isChoice(column.type)))),
    hasNextPage,
    endCursor: endCursor ?? null,
    read: coverage ?? null,
    // The button for more rows already says that there are more.
    notes: (notes ?? []).filter(({ code }) => code === 'NO_ROWS').map((note) => note.text),
  };
}

function readCell(value: unknown, isOfChoices: boolean): Cell {
  if (value === null || value === undefined) return { is: 'nothing' };
  if (Array.isArray(value)) return { is: 'several', cells: value.map((each) => readCell(each, isOfChoices)) };
  if (typeof value === 'boolean') return { is: 'flag', flag: value };
  if (typeof value !== 'object') return { is: isOfChoices ? 'choice' : 'text', text: String(value) };
  if ('from' in value) return { is: 'relationship', relationship: read(relationship, value) };
  if ('paragraph' in value) return { is: 'claim', claim: read(claim, value) };
  if ('attribute' in value) return { is: 'fact', fact: read(fact, value) };
  if ('kind' in value) return { is: 'entity', entity: read(entity, value) };
  return {
    is: 'text',
    text: Object.entries(value)
      .map(([key, each]) => `${key}: ${String(each)}`)
      .join(', '),
  };
}

/** Returns the drawable records in rows: entities, and relationships with their two ends. */
export function findDrawable(cells: readonly Cell[]): {
  readonly entities: readonly string[];
  readonly relationships: readonly string[];
} {
  const entities = new Set<string>();
  const relationships = new Set<string>();
  const take = (cell: Cell): void => {
    if (cell.is === 'several') cell.cells.forEach(take);
    if (cell.is === 'entity') entities.add(cell.entity.id);
    if (cell.is === 'relationship') {
      const { id, from, to } = cell.relationship;
      relationships.add(id);
      entities.add(from.id).add(to.id);
    }
    if (cell.is === 'fact') entities.add(cell.fact.of.id);
  };
  cells.forEach(take);
  return { entities: [...entities], relationships: [...relationships] };
}
