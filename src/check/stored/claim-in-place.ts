import type { DerivedClaim } from './derived-claim.ts';
import type { StoredClaim } from './stored-claim.ts';
import type { StoredSource } from './stored-source.ts';

/** A valid claim with its source and derived properties. */
export interface ClaimInPlace {
  readonly claim: StoredClaim;
  readonly source: StoredSource;
  /** The stored days: earliest and latest start, earliest and latest end. */
  readonly days: readonly (string | null)[];
  /** The stored observation: whether and on which days. */
  readonly observed: Readonly<Record<string, unknown>>;
  readonly derived: DerivedClaim;
  /** Its source and paragraphs, for a reader. */
  readonly place: string;
}
