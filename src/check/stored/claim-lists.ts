import type { Witness } from './evidence-summary.ts';
import type { MergedIds } from './merged-ids.ts';
import { lastDayOf, publishersOf } from './stored-source.ts';

/** Whether and on which days a claim was observed. A day is null if that end is open or unknown. */
export interface Observed {
  readonly observed: boolean;
  readonly observedEarliest: string | null;
  readonly observedLatest: string | null;
}

/** Derives the claim lists of a relationship, under their property names, with one entry for each claim. */
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
    // Not derived if a date is invalid, which another check reports.
    ...(claims.every(({ claim }) => observed.has(claim.id)) && {
      claimObservedEarliest: list(({ claim }) => writeDay(observed.get(claim.id), 'observedEarliest')),
      claimObservedLatest: list(({ claim }) => writeDay(observed.get(claim.id), 'observedLatest')),
    }),
  };
}

/** Returns all ids of the publishers of a source, including merged ones, sorted and separated by spaces. */
function knownPublishers({ source }: Witness, merged: MergedIds): string {
  const publishers = publishersOf(source, merged);
  return [...publishers, ...publishers.flatMap((publisher) => merged.othersOf(publisher))].sort().join(' ');
}

function writeDay(observed: Observed | undefined, name: 'observedEarliest' | 'observedLatest'): string {
  return observed?.observed ? (observed[name] ?? 'open') : 'unknown';
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
