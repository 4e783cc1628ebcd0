import type { Witness } from '../records/records.ts';
import type { Filters } from '../view/view.ts';

/** The claims behind relationships. */
export type Witnesses = ReadonlyMap<string, readonly Witness[]>;

/** Returns whether a view has filters that need the claims. */
export const needsWitnesses = ({ from, to, documents, publishers }: Filters): boolean =>
  from !== undefined || to !== undefined || documents !== undefined || publishers !== undefined;

/** Returns the relationships with a claim that passes all filters at once. */
export function findCounting(witnesses: Witnesses, filters: Filters): ReadonlySet<string> {
  const counting = [...witnesses].filter(([, claims]) => claims.some((claim) => counts(claim, filters)));
  return new Set(counting.map(([id]) => id));
}

/** Returns whether a claim passes all filters on claims; claims in boilerplate never do. */
export function counts(claim: Witness, filters: Filters): boolean {
  const { stated, boilerplate, source } = claim;
  const { from, to, documents, publishers, statedOnly } = filters;
  return (
    !boilerplate &&
    (!statedOnly || stated) &&
    (!documents || documents.includes(source.id)) &&
    (!publishers || source.publishers.some(({ id }) => publishers.includes(id))) &&
    ((from === undefined && to === undefined) || canHaveHeld(claim, from, to))
  );
}

/**
 * Returns whether a claim can have held within these days, as GraphQL's `period` with `timeBasis: OBSERVED`: an open
 * end is unbounded.
 */
function canHaveHeld(
  { observed, observedEarliest, observedLatest }: Witness,
  from: string | undefined,
  to: string | undefined,
): boolean {
  return (
    observed &&
    (from === undefined || observedLatest === null || observedLatest >= from) &&
    (to === undefined || observedEarliest === null || observedEarliest <= to)
  );
}

/** Returns the filters without a period. */
export const withoutPeriod = ({ from: _from, to: _to, ...others }: Filters): Filters => others;

/** The days from and until which a claim can have held, and from and until which it must have; null if unknown. */
export interface ClaimTime {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly surelyFrom: string | null;
  readonly surelyTo: string | null;
}

/**
 * Returns the time of a claim: its own, or else that of its event or publication, which is a single day between the
 * bounds; undefined if it has none.
 */
export function timeOf(claim: Witness): ClaimTime | undefined {
  const { when, startLatest, endEarliest, observed, observedEarliest, observedLatest, source } = claim;
  if (!observed) return undefined;
  const bounds = { earliest: observedEarliest, latest: observedLatest };
  if (when === null) return { ...bounds, surelyFrom: observedLatest, surelyTo: observedEarliest };
  // If the end is open, the claim holds at least until the date of its source.
  const isOpen = startLatest !== null && endEarliest === null && observedLatest === null;
  return { ...bounds, surelyFrom: startLatest, surelyTo: isOpen ? source.publishedEarliest : endEarliest };
}
