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

/** Leaves out entities `x` of types on which the field is not selected; empty if there are none. */
export function ofTypes(parents: Pick<Records, 'type'>, field: SelectedField, kindCount: number): string {
  const some = parents.type === 'entity' && field.types.size < kindCount;
  return some ? `WITH x WHERE x:${[...field.types].join('|')}` : '';
}

/** Unwinds a list as `x`, without entities of types on which the field is not selected. */
export function unwind(parents: Pick<Records, 'type' | 'list'>, field: SelectedField, kindCount: number): string {
  return `UNWIND ${parents.list} AS x ${ofTypes(parents, field, kindCount)}`.trimEnd();
}
