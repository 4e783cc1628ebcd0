import type { DerivedClaim } from './derived-claim.ts';
import type { StoredClaim } from './stored-claim.ts';
import type { StoredSource } from './stored-source.ts';

/** A claim that can be read, of one source, with what follows from it. */
export interface ClaimInPlace {
  readonly claim: StoredClaim;
  readonly source: StoredSource;
  /** As they are stored: earliest and latest start, earliest and latest end. */
  readonly days: readonly (string | null)[];
  /** As it is stored: whether and on which days it was observed. */
  readonly observed: Readonly<Record<string, unknown>>;
  readonly derived: DerivedClaim;
  /** Its source and lines, for a person. */
  readonly place: string;
}
