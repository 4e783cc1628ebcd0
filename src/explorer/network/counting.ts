import type { Witness } from '../data/records.ts';
import type { Filters } from '../view/view.ts';

/** Of relationships, the claims behind them. */
export type Witnesses = ReadonlyMap<string, readonly Witness[]>;

/** Whether a view filters by what only the claims themselves say. */
export const asksForWitnesses = ({ from, to, documents, publishers }: Filters): boolean =>
  from !== undefined || to !== undefined || documents !== undefined || publishers !== undefined;

/** The relationships that a claim speaks for which passes all filters at once. */
export function findCounting(witnesses: Witnesses, filters: Filters): ReadonlySet<string> {
  const counting = [...witnesses].filter(([, claims]) => claims.some((claim) => counts(claim, filters)));
  return new Set(counting.map(([id]) => id));
}

/** Whether a claim passes all filters that look at claims: never one from the furniture of its source. */
export function counts({ stated, furniture, source, ...claim }: Witness, filters: Filters): boolean {
  const { from, to, documents, publishers, statedOnly } = filters;
  const [first, last] = daysOf({ source, ...claim });
  return (
    !furniture &&
    (!statedOnly || stated) &&
    (!documents || documents.includes(source.id)) &&
    (!publishers || source.publishers.some(({ id }) => publishers.includes(id))) &&
    (from === undefined || (last !== null && last >= from)) &&
    (to === undefined || (first !== null && first <= to))
  );
}

/** The filters for all times. */
export const atAllTimes = ({ from: _from, to: _to, ...others }: Filters): Filters => others;

/** The days of a claim: when it can have held; where its text is silent, when that was published. */
export function daysOf({ startEarliest, endLatest, source }: Omit<Witness, 'stated' | 'furniture'>) {
  const isDated = startEarliest !== null || endLatest !== null;
  return isDated
    ? ([startEarliest ?? endLatest, endLatest ?? startEarliest] as const)
    : ([source.publishedEarliest, source.publishedLatest] as const);
}
