import type { Witness } from './evidence-summary.ts';
import type { MergedIds } from './merged-ids.ts';
import { lastDayOf, publishersOf } from './stored-source.ts';

/** Whether and on which days a claim was observed; a day is null where that side is open or nothing is known. */
export interface Observed {
  readonly observed: boolean;
  readonly observedEarliest: string | null;
  readonly observedLatest: string | null;
}

/** What the claims of one relationship say, under the names of the lists in which it keeps that: one place a claim. */
export function listClaims(
  witnesses: readonly Witness[],
  observed: ReadonlyMap<string, Observed>,
  merged: MergedIds,
): Record<string, readonly unknown[]> {
  const claims = witnesses
    .map((witness) => ({ ...witness, publishers: knownPublishers(witness, merged) }))
    .sort(
      (a, b) => order(a.publishers, b.publishers) || order(a.source.id, b.source.id) || order(a.claim.id, b.claim.id),
    );
  const list = (content: (claim: (typeof claims)[number]) => unknown) => claims.map(content);
  return {
    claimSource: list(({ source }) => source.id),
    claimPublishers: list(({ publishers }) => publishers),
    claimPublished: list(({ source }) => lastDayOf(source) ?? 'unknown'),
    claimStated: list(({ claim }) => claim.stated),
    claimPlanned: list(({ claim }) => claim.planned === true),
    claimBoilerplate: list(({ derived }) => derived.boilerplate),
    claimSelfReported: list(({ derived }) => derived.selfReported),
    claimTimed: list(({ claim }) => claim.when !== undefined),
    // Where a date cannot be read, which another check tells, these cannot be derived.
    ...(claims.every(({ claim }) => observed.has(claim.id)) && {
      claimObservedEarliest: list(({ claim }) => writeDay(observed.get(claim.id), 'observedEarliest')),
      claimObservedLatest: list(({ claim }) => writeDay(observed.get(claim.id), 'observedLatest')),
    }),
  };
}

/** All ids by which the publishers of its source are known, in order, with blanks between. */
function knownPublishers({ source }: Witness, merged: MergedIds): string {
  const publishers = publishersOf(source, merged);
  return [...publishers, ...publishers.flatMap((publisher) => merged.othersOf(publisher))].sort().join(' ');
}

function writeDay(observed: Observed | undefined, name: 'observedEarliest' | 'observedLatest'): string {
  return observed?.observed ? (observed[name] ?? 'open') : 'unknown';
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
