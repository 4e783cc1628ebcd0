import type { EvidenceFilter } from './arguments.ts';
import type { CypherBuilder } from './cypher-builder.ts';
import type { PlanningContext, SelectedField } from './selection.ts';

/** What planning a field needs: the statement builder, the request, and the filters that apply. */
export interface Scope {
  readonly builder: CypherBuilder;
  readonly request: PlanningContext;
  /** A claim counts if it meets all of these. */
  readonly claimFilters: readonly EvidenceFilter[];
}

/**
 * An object of the answer, with values under the answer's keys. Clients choose these keys (`then`, `__proto__`), so
 * they are never used as properties.
 */
export class AnswerObject {
  /** The name of its concrete type; undefined if the field's type is concrete. */
  readonly type: string | undefined;
  readonly #values: Map<string, unknown>;

  constructor(type?: string, values: Iterable<readonly [key: string, value: unknown]> = []) {
    this.type = type;
    this.#values = new Map(values);
  }

  get(key: string): unknown {
    return this.#values.get(key);
  }

  set(key: string, value: unknown): void {
    this.#values.set(key, value);
  }
}

/** The record types that a list in the statement can hold. */
export type RecordType = 'entity' | 'relationship' | 'claim' | 'fact' | 'mention' | 'merge';

/** Distinct records of one type with the same selection. */
export interface Records {
  readonly type: RecordType;
  /** The Cypher variable with their list. */
  readonly list: string;
  /** The objects of the answer by record id, filled in as rows arrive. */
  readonly objects: Map<string, AnswerObject>;
  /** Further columns of their table. Fields that lead to other records add them. */
  readonly further: FurtherColumn[];
}

/** A column of the table of records. */
export interface FurtherColumn {
  /** The Cypher expression for record `x`. */
  readonly cypher: string;
  /** Takes the value of one record. */
  readonly take: (id: string, value: unknown) => void;
}

/** Adds records of a type, with the selection below `fields`, to the statement. */
export type PlanRecords = (scope: Scope, type: RecordType, list: string, fields: readonly SelectedField[]) => Records;

/** The unique id of a record `x` of each type, in Cypher. */
export const recordId: Readonly<Record<RecordType, (x: string) => string>> = {
  entity: (x) => `${x}.id`,
  relationship: (x) => `${x}.id`,
  claim: (x) => `${x}.id`,
  fact: (x) => `${x}.fact`,
  mention: (x) => `(startNode(${x}).id + ' ' + endNode(${x}).id)`,
  merge: (x) => `${x}.id`,
};

/** The condition that the field is selected on the type of entity `x`; undefined if it is selected on all. */
function isOfTypes(parents: Pick<Records, 'type'>, field: SelectedField, kindCount: number): string | undefined {
  const some = parents.type === 'entity' && field.types.size < kindCount;
  return some ? `x:${[...field.types].join('|')}` : undefined;
}

/** Evaluates an expression only for entities `x` of types on which the field is selected; it is null for others. */
export function onTypes(
  parents: Pick<Records, 'type'>,
  field: SelectedField,
  kindCount: number,
  expression: string,
): string {
  const condition = isOfTypes(parents, field, kindCount);
  return condition === undefined ? expression : `CASE WHEN ${condition} THEN ${expression} END`;
}

/** Unwinds a list as `x`, without entities of types on which the field is not selected. */
export function unwind(parents: Pick<Records, 'type' | 'list'>, field: SelectedField, kindCount: number): string {
  const condition = isOfTypes(parents, field, kindCount);
  return `UNWIND ${parents.list} AS x${condition === undefined ? '' : ` WITH x WHERE ${condition}`}`;
}
