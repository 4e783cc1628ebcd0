import fc from 'fast-check';
import { actsFor, attending, chosenEvents, type Meetings, meetingParameters, statedCounts } from './attendance.ts';
import { type Known, unique } from './known.ts';
import { oracle } from './oracle.ts';
import { isUnnamed, kindOf } from './plain-world.ts';
import { anyone, claimParameters, rollUpParameters, some } from './random-parameters.ts';
import { isKnownBy, type RollUp, standsFor } from './roll-up.ts';

interface Parameters extends Meetings, RollUp {
  readonly rollUp?: boolean | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly group?: string | undefined;
}

export const absentees = oracle<Parameters>(
  'absentees',
  (world, shape) =>
    fc.record({
      ids: some(world, 3, 6, 'Country', 'Organization', 'Official'),
      group: shape('group', anyone(world, 'Organization')),
      ...meetingParameters(world, shape),
      ...rollUpParameters(world, shape),
      ...claimParameters(world, shape),
    }),
  answer,
);

function answer(known: Known, parameters: Parameters) {
  const members = lookedFor(known, parameters);
  const bodyOf = standsFor(known, parameters, parameters.knownBy, members);
  const meetings = new Map<string, { bodies: string[]; actors: string[]; isLoose: boolean; most: number }>();
  for (const event of chosenEvents(known, parameters)) {
    const there = known.ties.flatMap((tie) => {
      const { types = attending } = parameters;
      if (tie.to !== event || !attending.includes(tie.type) || !types.includes(tie.type)) return [];
      const claims = tie.claims.filter((claim) => known.counts(claim, parameters));
      return claims.length > 0 ? [{ tie, claims }] : [];
    });
    if (there.length === 0) continue;
    const counts = statedCounts(known, event, parameters).map(({ claims }) => Number(claims[0]?.said.value));
    for (const id of meetingsOf(known, event, parameters)) {
      const its = meetings.get(id) ?? { bodies: [], actors: [], isLoose: false, most: 0 };
      meetings.set(id, {
        bodies: [...its.bodies, ...there.flatMap(({ tie }) => actsFor(known, tie, parameters).map(bodyOf))],
        actors: unique([...its.actors, ...there.map(({ tie }) => tie.from)]),
        isLoose:
          its.isLoose ||
          there.some(({ tie, claims }) => isUnnamed(tie.from) || claims.some(({ said }) => said.list === 'open')),
        most: Math.max(its.most, ...counts),
      });
    }
  }
  const counted = [...meetings].filter(([id]) => !isSeries(known, id, parameters));
  if (counted.length === 0) return [];
  const uncertain = counted.filter(
    ([, { isLoose, most, actors }]) => isLoose || most > actors.filter((actor) => kindOf(actor) === 'Official').length,
  );
  return members
    .filter((member) => ![...meetings.values()].some(({ bodies }) => bodies.includes(member)))
    .sort()
    .map((entity) => ({ entity, meetings: counted.length, uncertain: uncertain.map(([id]) => id).sort() }));
}

/** Returns the requested entities and the named members of the group. */
function lookedFor(known: Known, { ids = [], group, statedOnly, knownBy }: Parameters): string[] {
  const body = group === undefined ? undefined : known.entity(group);
  const members = known.ties
    .filter(({ type, from, to }) => type === 'MEMBER_OF' && to === body && !isUnnamed(from))
    .filter(({ claims }) => claims.some((claim) => known.counts(claim, { statedOnly, knownBy })));
  return unique([...ids.map((id) => known.entity(id)), ...members.map(({ from }) => from)]);
}

const partsOf = (known: Known, { knownBy }: Parameters) =>
  known.ties.filter(
    (tie) =>
      tie.type === 'PART_OF' && [tie.from, tie.to].every((id) => kindOf(id) === 'Event') && isKnownBy(tie, knownBy),
  );

/** A session belongs to its meeting; an edition of a series is a separate meeting. */
function meetingsOf(known: Known, event: string, parameters: Parameters): string[] {
  const above = partsOf(known, parameters).filter(({ from }) => from === event);
  const editions = above.filter(({ claims }) => claims[0]?.said.key !== undefined).map(({ to }) => to);
  const wholes = unique(above.map(({ to }) => to)).filter((to) => !editions.includes(to));
  return wholes.length === 0 ? [event] : unique(wholes.flatMap((whole) => meetingsOf(known, whole, parameters)));
}

const isSeries = (known: Known, event: string, parameters: Parameters) =>
  partsOf(known, parameters).some(({ to, claims }) => to === event && claims[0]?.said.key !== undefined);
