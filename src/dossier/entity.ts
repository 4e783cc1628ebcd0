import type { Kind } from '../vocabulary/kinds.ts';

/** An entity as a registry or dossier describes it. */
export interface Entity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** Other names, sorted and distinct. */
  readonly names: readonly string[];
  /** `scheme:value`, sorted. */
  readonly identifiers: readonly string[];
  /** Known only by a description. */
  readonly unnamed: boolean;
}
