import fc from 'fast-check';
import { actsFor, chosenEvents, type Meetings, meetingParameters, statedCounts } from './attendance.ts';
import { type Known, unique } from './known.ts';
import { oracle } from './oracle.ts';
import { compare } from './order.ts';
import { kindOf } from './plain-world.ts';
import { evidenceParameters, rollUpParameters, someKinds } from './random-parameters.ts';
import { type RollUp, standsFor } from './roll-up.ts';

interface Parameters extends Meetings, RollUp {
  readonly rollUp?: boolean | undefined;
  readonly kinds?: readonly string[] | undefined;
}

export const participation = oracle<Parameters>(
  'participation',
  (world, shape) =>
    fc.record({
      ...meetingParameters(world, shape),
      kinds: shape('kinds', someKinds),
      ...rollUpParameters(world, shape),
      ...evidenceParameters(world, shape),
    }),
  answer,
);

function answer(known: Known, parameters: Parameters) {
  return chosenEvents(known, parameters)
    .flatMap((event) => {
      const cells = cellsOf(known, event, parameters);
      const counts = statedCounts(known, event, parameters)
        .map(({ id }) => id)
        .sort();
      const day = known.days(event, parameters.knownBy)?.startEarliest ?? '9999';
      const nobody = { entity: null, relationships: [], roles: [], through: [], open: null, publishers: 0 };
      const shown = cells.length === 0 && counts.length > 0 ? [nobody] : cells;
      return shown.map((cell) => ({ day, event, cell, named: cells.length, counts }));
    })
    .sort(
      (a, b) => compare(a.day, b.day) || compare(a.event, b.event) || compare(a.cell.entity ?? '', b.cell.entity ?? ''),
    )
    .map(({ event, cell: { publishers, ...cell }, named, counts }) => ({ event, ...cell, named, counts, publishers }));
}

function cellsOf(known: Known, event: string, parameters: Parameters) {
  const { types = ['PARTICIPATED_IN'], kinds = ['Country'], rollUp, knownBy } = parameters;
  const bodyOf = standsFor(known, parameters, knownBy, []);
  const there = known.ties.flatMap((tie) => {
    const weight = tie.to === event && types.includes(tie.type) ? known.weigh(tie, parameters) : undefined;
    if (!weight) return [];
    const bodies = unique(actsFor(known, tie, parameters).map(bodyOf));
    const entity = rollUp && bodies.length === 1 ? (bodies[0] ?? tie.from) : tie.from;
    return kinds.includes(kindOf(entity)) ? [{ entity, tie, weight }] : [];
  });
  return [...Map.groupBy(there, ({ entity }) => entity)].map(([entity, own]) => {
    const claims = own.flatMap(({ weight }) => weight.claims);
    return {
      entity,
      relationships: own.map(({ tie }) => tie.id).sort(),
      roles: unique(
        claims.flatMap(({ type, said }) => (type === 'ORGANIZED' ? said.key : said.qualifiers?.role) ?? []),
      ).sort(),
      through: unique(claims.flatMap(({ said }) => said.qualifiers?.through ?? [])).sort(),
      open: claims.some(({ said }) => said.list === 'open')
        ? true
        : claims.some(({ said }) => said.list === 'closed')
          ? false
          : null,
      publishers: Math.max(...own.map(({ weight }) => weight.publishers)),
    };
  });
}
