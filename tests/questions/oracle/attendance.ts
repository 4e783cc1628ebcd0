import fc from 'fast-check';
import { type Counting, type Known, type Tie, unique } from './known.ts';
import { kindOf, type PlainWorld } from './plain-world.ts';
import { anyone, type Shape, several } from './random-parameters.ts';
import { isKnownBy } from './roll-up.ts';

/** Which meetings a question is about. */
export interface Meetings extends Counting {
  readonly events?: readonly string[] | undefined;
  readonly topic?: string | undefined;
  readonly types?: readonly string[] | undefined;
  readonly rollUp?: boolean | undefined;
}

export const attending = ['PARTICIPATED_IN', 'ORGANIZED', 'SPOKE_AT'];

export const meetingParameters = (world: PlainWorld, shape: Shape) => ({
  events: shape('events', several(world, 'Event', 'Programme')),
  topic: shape('topic', anyone(world, 'Topic')),
  types: shape('types', fc.subarray(attending, { minLength: 2 })),
});

/**
 * Returns the requested events: those below one of `events` that address the topic, themselves or through a larger
 * event.
 */
export function chosenEvents(known: Known, { events, topic, knownBy }: Meetings): string[] {
  const partOf = known.ties.filter((tie) => tie.type === 'PART_OF' && isKnownBy(tie, knownBy));
  const upFrom = (id: string, isStep: (to: string) => boolean): string[] =>
    unique([id, ...partOf.filter(({ from, to }) => from === id && isStep(to)).flatMap(({ to }) => upFrom(to, isStep))]);
  const addresses = (event: string, wanted: string) =>
    upFrom(event, (to) => kindOf(to) === 'Event').some((one) =>
      known.ties
        .filter((tie) => tie.type === 'ADDRESSES' && tie.from === one && isKnownBy(tie, knownBy))
        .some(({ to }) => upFrom(to, () => true).includes(wanted)),
    );
  const wholes = events?.map((id) => known.entity(id));
  const theme = topic === undefined ? undefined : known.entity(topic);
  return known
    .everyone()
    .filter((id) => kindOf(id) === 'Event')
    .filter((event) => !wholes || upFrom(event, () => true).some((id) => wholes.includes(id)))
    .filter((event) => theme === undefined || addresses(event, theme));
}

/**
 * Returns whom an official represented: those named by sources, or else those in which they hold a post, or else
 * themselves.
 */
export function actsFor(known: Known, { from, claims }: Tie, { rollUp, knownBy }: Meetings): string[] {
  if (!rollUp || kindOf(from) !== 'Official') return [from];
  const behalf = unique(
    claims.filter((claim) => known.counts(claim, { knownBy })).flatMap(({ onBehalfOf }) => onBehalfOf ?? []),
  );
  const posts = known.ties
    .filter((tie) => tie.type === 'AFFILIATED_WITH' && tie.from === from)
    .filter(({ claims }) => claims.some((claim) => known.counts(claim, { knownBy })))
    .map(({ to }) => to);
  if (behalf.length > 0) return behalf;
  return posts.length > 0 ? unique(posts) : [from];
}

/** Returns the participant counts of an event that count as evidence. */
export function statedCounts(known: Known, event: string, counting: Counting) {
  return known.facts
    .filter(({ of, claims }) => of === event && claims[0]?.said.attribute === 'participants')
    .filter(({ claims }) => claims.some((claim) => known.counts(claim, counting)));
}
