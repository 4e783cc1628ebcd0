import type { EvidenceFilter } from './arguments.ts';
import type { CypherBuilder } from './cypher-builder.ts';
import type { PlanningContext, SelectedField } from './selection.ts';

/** What planning a field needs to know: the statement it adds to, the request, and which claims count here. */
export interface Scope {
  readonly statement: CypherBuilder;
  readonly request: PlanningContext;
  /** A claim counts where it meets all of these. */
  readonly claimFilters: readonly EvidenceFilter[];
}

/**
 * An object of the answer: its values under the keys of the answer. Callers choose these keys (`then`, `__proto__`),
 * so that they never become properties.
 */
export class AnswerObject {
  /** The name of its concrete type; undefined where the type of the field is concrete. */
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

/** The kinds of records that a list in the statement can hold. */
export type RecordType = 'entity' | 'relationship' | 'claim' | 'fact' | 'mention' | 'merge';

/** Distinct records of one type that share a selection. */
export interface Records {
  readonly type: RecordType;
  /** The variable that holds their list. */
  readonly list: string;
  /** The answer's objects by record id; filled when the rows come in. */
  readonly objects: Map<string, AnswerObject>;
}

/** Adds records of a type with the selection below `fields` to the statement. */
export type PlanRecords = (scope: Scope, type: RecordType, list: string, fields: readonly SelectedField[]) => Records;

/** What identifies a record `x` of a type, in Cypher. */
export const recordId: Readonly<Record<RecordType, (x: string) => string>> = {
  entity: (x) => `${x}.id`,
  relationship: (x) => `${x}.id`,
  claim: (x) => `${x}.id`,
  fact: (x) => `${x}.fact`,
  mention: (x) => `(startNode(${x}).id + ' ' + endNode(${x}).id)`,
  merge: (x) => `${x}.id`,
};

/** Unwinds a list as `x`, leaving out entities on which the field was not asked for. */
export function unwind(parents: Pick<Records, 'type' | 'list'>, field: SelectedField, kindCount: number): string {
  const some = parents.type === 'entity' && field.types.size < kindCount;
  return `UNWIND ${parents.list} AS x${some ? ` WITH x WHERE x:${[...field.types].join('|')}` : ''}`;
}
