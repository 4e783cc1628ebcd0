import fc from 'fast-check';
import { type Claim, type Counting, type Known, type Tie, unique, type Weight } from './known.ts';
import { oracle } from './oracle.ts';
import { compare, descending } from './order.ts';
import { kindOf } from './plain-world.ts';
import { evidenceParameters, some, someone, someTypes } from './random-parameters.ts';
import { asides, isChosen } from './types.ts';

interface Parameters extends Counting {
  readonly start: string;
  readonly end: string;
  readonly types?: readonly string[] | undefined;
  readonly themes?: boolean | undefined;
  readonly avoid?: readonly string[] | undefined;
  readonly avoidTypes?: readonly string[] | undefined;
  readonly longer?: number | undefined;
  readonly overlapping?: boolean | undefined;
}

const maxHops = 8;
const maxLonger = 2;

export const paths = oracle<Parameters>(
  'paths',
  (world, shape) =>
    fc.record({
      start: someone(world),
      end: someone(world),
      types: shape('types', someTypes),
      themes: shape('themes', fc.boolean()),
      avoid: shape('avoid', some(world, 2, 2)),
      avoidTypes: shape('avoidTypes', fc.constantFrom(['FUNDS', 'PART_OF'], ['PARTICIPATED_IN', 'PARTNERS_WITH'])),
      longer: shape('longer', fc.nat(2)),
      overlapping: shape('overlapping', fc.constantFrom(true, true, false)),
      ...evidenceParameters(world, shape),
    }),
  answer,
);

/** A relationship of two entities that counts, with the known days on which it can have held. */
interface Link extends Weight {
  readonly tie: Tie;
  readonly days: readonly (readonly [string, string])[];
}

function answer(known: Known, parameters: Parameters) {
  const [start, end] = [known.entity(parameters.start), known.entity(parameters.end)];
  const { longer = maxLonger, overlapping } = parameters;
  const links = linksOf(known, parameters).filter(({ days }) => !overlapping || days.length > 0);
  const avoided = (parameters.avoid ?? []).map((id) => known.entity(id)).filter((id) => id !== start && id !== end);
  const all = start === end ? [] : simplePaths(links, start, end, avoided);
  const found = all.flatMap((entities) => {
    const hops = entities.slice(1).map((entity, index) => linksBetween(links, entities[index], entity));
    const day = overlapping ? firstShared(hops, parameters) : undefined;
    if (overlapping && day === undefined) return [];
    const chosen = hops.flatMap((its) => its.find(({ days }) => day === undefined || isIn(day, days)) ?? []);
    return [
      {
        entities,
        relationships: chosen.map(({ tie }) => tie.id),
        length: chosen.length,
        publishers: Math.min(...chosen.map(({ publishers }) => publishers)),
        selfReported: chosen.some(({ selfReported }) => selfReported),
        stated: chosen.every(({ stated }) => stated),
      },
    ];
  });
  const shortest = Math.min(...found.map(({ length }) => length));
  return found
    .filter(({ length }) => length <= shortest + Math.min(longer, maxLonger))
    .sort(
      (a, b) =>
        descending(a.publishers, b.publishers) ||
        Number(a.selfReported) - Number(b.selfReported) ||
        Number(b.stated) - Number(a.stated) ||
        a.length - b.length ||
        compare(a.entities.join(' '), b.entities.join(' ')),
    );
}

function linksOf(known: Known, parameters: Parameters): Link[] {
  const { types, themes, avoidTypes = [] } = parameters;
  return known.ties.flatMap((tie) => {
    const isTheme = asides.includes(tie.type) || [tie.from, tie.to].some((id) => kindOf(id) === 'Topic');
    if (avoidTypes.includes(tie.type) || !(types ? isChosen(tie.type, types) : themes || !isTheme)) return [];
    const weight = known.weigh(tie, parameters);
    return weight ? [{ ...weight, tie, days: weight.claims.flatMap((claim) => daysOf(known, claim, parameters)) }] : [];
  });
}

/** Returns the first and last day on which a claim can have held; an open side is beyond all days. */
function daysOf(known: Known, claim: Claim, { observed }: Parameters): [string, string][] {
  const time = claim.time ?? (observed ? known.observed(claim) : undefined);
  return time ? [[time.startEarliest ?? '0000', time.endLatest ?? '9999']] : [];
}

/** Returns all paths between two entities without repetitions. */
function simplePaths(links: readonly Link[], start: string, end: string, avoided: readonly string[]): string[][] {
  const next = Map.groupBy(
    links.flatMap(({ tie: { from, to } }) => [
      { from, to },
      { from: to, to: from },
    ]),
    ({ from }) => from,
  );
  const goOn = (way: readonly string[]): string[][] => {
    const last = way.at(-1) ?? '';
    if (last === end) return [[...way]];
    if (way.length > maxHops) return [];
    return unique((next.get(last) ?? []).map(({ to }) => to))
      .filter((to) => !way.includes(to) && !avoided.includes(to))
      .flatMap((to) => goOn([...way, to]));
  };
  return goOn([start]);
}

/** Returns the relationships of two entities, the best-evidenced first. */
function linksBetween(links: readonly Link[], one: string | undefined, other: string): Link[] {
  return links
    .filter(({ tie: { from, to } }) => (from === one && to === other) || (from === other && to === one))
    .sort(
      (a, b) =>
        descending(a.publishers, b.publishers) ||
        Number(a.selfReported) - Number(b.selfReported) ||
        Number(b.stated) - Number(a.stated) ||
        descending(a.sources, b.sources) ||
        compare(a.tie.id, b.tie.id),
    );
}

/** Returns the first day of the period on which every hop can have held. */
function firstShared(hops: readonly (readonly Link[])[], { from = '0000', to = '9999' }: Counting): string | undefined {
  const beginnings = hops.flatMap((links) => links.flatMap(({ days }) => days.map(([first]) => first)));
  return unique([from, ...beginnings])
    .filter((day) => day >= from && day <= to)
    .sort()
    .find((day) => hops.every((links) => links.some(({ days }) => isIn(day, days))));
}

const isIn = (day: string, days: Link['days']) => days.some(([first, last]) => first <= day && day <= last);
