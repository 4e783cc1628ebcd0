import type { Witness } from '../records/records.ts';
import type { Filters } from '../view/view.ts';

/** Of relationships, the claims behind them. */
export type Witnesses = ReadonlyMap<string, readonly Witness[]>;

/** Whether a view filters by what only the claims themselves say. */
export const needsWitnesses = ({ from, to, documents, publishers }: Filters): boolean =>
  from !== undefined || to !== undefined || documents !== undefined || publishers !== undefined;

/** The relationships that a claim speaks for which passes all filters at once. */
export function findCounting(witnesses: Witnesses, filters: Filters): ReadonlySet<string> {
  const counting = [...witnesses].filter(([, claims]) => claims.some((claim) => counts(claim, filters)));
  return new Set(counting.map(([id]) => id));
}

/** Whether a claim passes all filters that look at claims: never one from the boilerplate of its source. */
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

/** Whether it can have held within these days, as GraphQL's `period` has it with `timeBasis: OBSERVED`: an open end has no bound. */
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

/** The filters for all times. */
export const withoutPeriod = ({ from: _from, to: _to, ...others }: Filters): Filters => others;

/** From which day to which a claim can have held, and from which to which it must have; null where nothing is known. */
export interface ClaimTime {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly surelyFrom: string | null;
  readonly surelyTo: string | null;
}

/** The time of a claim: its own, else that of its event or its publication, a single day somewhere between the bounds; undefined where it has none. */
export function timeOf(claim: Witness): ClaimTime | undefined {
  const { when, startLatest, endEarliest, observed, observedEarliest, observedLatest, source } = claim;
  if (!observed) return undefined;
  const bounds = { earliest: observedEarliest, latest: observedLatest };
  if (when === null) return { ...bounds, surelyFrom: observedLatest, surelyTo: observedEarliest };
  // What began and has an open end holds at least until its source says so.
  const isOpen = startLatest !== null && endEarliest === null && observedLatest === null;
  return { ...bounds, surelyFrom: startLatest, surelyTo: isOpen ? source.publishedEarliest : endEarliest };
}
