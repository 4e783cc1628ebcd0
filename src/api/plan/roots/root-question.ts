import type { AnswerNote } from '../../../questions/explain-answer.ts';
import type { Question, Row } from '../../../questions/question.ts';
import type { EvidenceFilter } from '../arguments.ts';
import { isPublishedBy } from '../conditions.ts';
import { AnswerObject, type Scope } from '../scope.ts';
import { type SelectedField, selectFields } from '../selection.ts';
import { planObjects, typeNameOf } from './root-nodes.ts';

/** The rows that a question returned, and the evidence filter it ran with. */
export interface QuestionRows {
  readonly question: Question;
  readonly rows: readonly Row[];
  /** The cursor of the next page; null on the last page. */
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly evidence: EvidenceFilter | undefined;
  readonly notes: readonly AnswerNote[];
}

/** Plans the selection below a question: the objects that its rows refer to, and its coverage. */
export function planQuestion(
  scope: Scope,
  fields: readonly SelectedField[],
  { question, rows, endCursor, hasNextPage, evidence, notes }: QuestionRows,
): () => AnswerObject {
  const inner = evidence ? { ...scope, claimFilters: [evidence] } : scope;
  const finishers: ((answer: AnswerObject) => void)[] = [];
  for (const field of fields) {
    if (field.name === 'rows') {
      const finish = planRows(inner, question, rows, selectFields(field.below, scope.request));
      finishers.push((answer) => {
        answer.set(field.key, finish());
      });
    } else if (field.name === 'read') planRead(scope, field, evidence, finishers);
    else if (field.name === 'notes') {
      const below = selectFields(field.below, scope.request);
      finishers.push((answer) => {
        scope.builder.build(notes.length * below.length);
        answer.set(
          field.key,
          notes.map((note) => toNoteObject(note, below)),
        );
      });
    } else
      finishers.push((answer) => {
        answer.set(field.key, field.name === 'endCursor' ? endCursor : hasNextPage);
      });
  }
  return () => {
    const answer = new AnswerObject();
    for (const finish of finishers) finish(answer);
    return answer;
  };
}

function planRows(scope: Scope, { columns }: Question, rows: readonly Row[], fields: readonly SelectedField[]) {
  const readers = fields.map((field) => {
    const form = columns[field.name];
    const plain = (row: Row): unknown => row[field.name];
    if (form !== 'object' && form !== 'objects') return { key: field.key, read: () => plain };
    const ids = [...new Set(rows.flatMap((row) => row[field.name] ?? []).map(String))];
    const below = selectFields(field.below, scope.request);
    const found = below.every(({ name }) => name === 'id')
      ? () => {
          scope.builder.build(ids.length * (1 + below.length));
          return ids.map((id) => nameObject(id, below));
        }
      : planObjects(scope, ids, below);
    return {
      key: field.key,
      read: () => {
        const objects = new Map(found().map((object, index) => [ids[index], object]));
        return (row: Row): unknown => {
          const cell = plain(row);
          if (Array.isArray(cell)) {
            scope.builder.build(cell.length);
            return cell.flatMap((id) => objects.get(String(id)) ?? []);
          }
          return typeof cell === 'string' ? (objects.get(cell) ?? null) : null;
        };
      },
    };
  });
  return () => {
    scope.builder.build(rows.length * readers.length);
    const ready = readers.map(({ key, read }) => [key, read()] as const);
    return rows.map(
      (row) =>
        new AnswerObject(
          undefined,
          ready.map(([key, read]) => [key, read(row)]),
        ),
    );
  };
}

function toNoteObject(note: AnswerNote, fields: readonly SelectedField[]): AnswerObject {
  const values = new Map(Object.entries(note));
  return new AnswerObject(
    undefined,
    fields.map(({ key, name }) => [key, values.get(name)]),
  );
}

/** Returns an object of which only the known id is selected, without a lookup. */
function nameObject(id: string, fields: readonly SelectedField[]): AnswerObject {
  return new AnswerObject(
    typeNameOf(id),
    fields.map(({ key }) => [key, id]),
  );
}

function planRead(
  { builder, request }: Scope,
  field: SelectedField,
  evidence: EvidenceFilter | undefined,
  finishers: ((answer: AnswerObject) => void)[],
): void {
  const conditions = [
    ...(evidence?.knownBy == null ? [] : [`s.publishedLatest <= date(${builder.parameter(evidence.knownBy)})`]),
    ...(evidence?.publishers == null ? [] : [isPublishedBy('s', builder.parameter(evidence.publishers))]),
  ];
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const values: Record<string, unknown> = {};
  builder.send(
    `MATCH (s:Source)${where} WITH count(s) AS sources, min(s.publishedEarliest) AS first, max(s.publishedLatest) AS last`,
    ['sources', 'toString(first)', 'toString(last)'],
    ([sources, firstPublished, lastPublished]) => Object.assign(values, { sources, firstPublished, lastPublished }),
  );
  finishers.push((answer) => {
    const below = selectFields(field.below, request).map(({ key, name }) => [key, values[name]] as const);
    answer.set(field.key, new AnswerObject(undefined, below));
  });
}
