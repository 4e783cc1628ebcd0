import type { DateBounds } from '../dossier/dates/date-bounds.ts';
import { type EvidenceSummary, weighEvidence } from '../graph/evidence.ts';
import { comparableContents } from '../vocabulary/comparable.ts';

/** A claim of a relationship, as far as it counts as evidence. */
export interface EvidenceRow extends Nullable<Required<DateBounds>> {
  readonly source: string;
  readonly publishers: readonly string[];
  readonly published: string | null;
  readonly furniture: boolean;
  readonly stated: boolean;
  readonly planned: boolean;
  readonly selfReported: boolean;
  /** What it says for each of `comparableQualifiers`. */
  readonly contents: readonly (string | null)[];
  /** Whether it says when the relationship held. */
  readonly timed: boolean;
}

type Nullable<Type> = { readonly [Key in keyof Type]: Type[Key] | null };

/** What the claims of one relationship add up to, with the hull of the times that they give. */
export function addUp(claims: readonly EvidenceRow[]): {
  summary: EvidenceSummary;
  times: Nullable<Required<DateBounds>>;
} {
  const timed = claims.filter((claim) => claim.timed);
  return {
    summary: weighEvidence(claims.map((claim) => ({ ...claim, comparable: comparableContents(claim.contents) }))),
    times: {
      startEarliest: least(timed.map(({ startEarliest }) => startEarliest)),
      startLatest: greatest(timed.map(({ startLatest }) => startLatest)),
      endEarliest: least(timed.map(({ endEarliest }) => endEarliest)),
      endLatest: greatest(timed.map(({ endLatest }) => endLatest)),
    },
  };
}

/** The least day; none where one of them is open. */
function least(days: readonly (string | null)[]): string | null {
  return days.includes(null) ? null : (days.toSorted()[0] ?? null);
}

function greatest(days: readonly (string | null)[]): string | null {
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}
