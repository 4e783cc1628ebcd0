import { kindOfId } from '../../vocabulary/kinds.ts';
import { compare } from '../found/compare.ts';
import type { Fault } from '../found/fault.ts';
import type { CheckContext } from '../read/context.ts';
import { eventDays } from '../read/event-days.ts';
import type { ClaimInPlace } from '../stored/claim-in-place.ts';
import type { Observed } from '../stored/claim-lists.ts';
import { dateOf } from '../stored/stored-claim.ts';
import { type Days, daysOf, noDays } from '../stored/stored-days.ts';

/** Every claim was observed when it says that it held, else on the days of its event, else when its source was published. */
export async function* checkObserved(claims: readonly ClaimInPlace[], context: CheckContext): AsyncGenerator<Fault> {
  const observed = await deriveObserved(claims, context);
  for (const { claim, place, observed: stored } of claims) {
    const right = observed.get(claim.id);
    // What is wrong with a date is told by another check.
    if (right === undefined) continue;
    const difference = compare(stored, { ...right });
    if (difference) yield { code: 'claim-observed', at: claim.id, place, ...difference };
  }
}

type DerivableClaim = Pick<ClaimInPlace, 'claim' | 'source' | 'derived'>;

/** By claim; those whose date cannot be read are left out. */
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

/** The events that a claim speaks of, the first that has a day being the one that counts. */
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
