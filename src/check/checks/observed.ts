import { kindOfId } from '../../vocabulary/kinds.ts';
import { compare } from '../found/compare.ts';
import type { Fault } from '../found/fault.ts';
import type { CheckContext } from '../read/context.ts';
import { eventDays } from '../read/event-days.ts';
import type { ClaimInPlace } from '../stored/claim-in-place.ts';
import type { Observed } from '../stored/claim-lists.ts';
import { dateOf } from '../stored/stored-claim.ts';
import { type Days, daysOf, noDays } from '../stored/stored-days.ts';

/** Checks the days of observation: those of `when`; otherwise those of the claim's event; otherwise those of publication. */
export async function* checkObserved(claims: readonly ClaimInPlace[], context: CheckContext): AsyncGenerator<Fault> {
  const observed = await deriveObserved(claims, context);
  for (const { claim, place, observed: stored } of claims) {
    const right = observed.get(claim.id);
    // Another check reports invalid dates.
    if (right === undefined) continue;
    const difference = compare(stored, { ...right });
    if (difference) yield { code: 'claim-observed', at: claim.id, place, ...difference };
  }
}

type DerivableClaim = Pick<ClaimInPlace, 'claim' | 'source' | 'derived'>;

/** Returns the days of observation by claim, without claims with an invalid date. */
export async function deriveObserved(
  claims: readonly DerivableClaim[],
  context: CheckContext,
): Promise<ReadonlyMap<string, Observed>> {
  const events = claims.flatMap((claim) => eventsOf(claim));
  const days = await eventDays(context, [...new Set(events)]);
  return new Map(
    claims.flatMap((each) => {
      const its = eventsOf(each).map((id) => days.get(id) ?? noDays);
      const right = observedDays(each, its);
      if (typeof right === 'string') return [];
      const [observedEarliest, observedLatest] = [right?.[0] ?? null, right?.[3] ?? null];
      return [[each.claim.id, { observed: right !== undefined, observedEarliest, observedLatest }]];
    }),
  );
}

/** Returns the events that a claim refers to. The first one with a day counts. */
function eventsOf({ derived: { entities } }: DerivableClaim): string[] {
  const { entity, to, from, under } = entities;
  return [entity, to, from, under].filter((id) => id !== undefined).filter((id) => kindOfId(id) === 'Event');
}

function observedDays({ claim, source }: DerivableClaim, events: readonly Days[]): Days | string | undefined {
  if (claim.when !== undefined) return daysOf(dateOf(claim) ?? claim.when);
  const dated = events.find(([startEarliest]) => startEarliest !== null);
  if (dated || source.published === null) return dated;
  const published = daysOf(source.published);
  return published[3] === null ? undefined : published;
}
