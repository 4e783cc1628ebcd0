import type { Kind } from '../vocabulary/kinds.ts';

/** Who or what something is, as a registry or a dossier says it. */
export interface Entity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** Other names, sorted, each once. */
  readonly names: readonly string[];
  /** `scheme:value`, sorted. */
  readonly identifiers: readonly string[];
  /** Known by description only. */
  readonly unnamed: boolean;
}
