import fc from 'fast-check';
import { type Counting, type Known, type Tie, unique } from './known.ts';
import { oracle } from './oracle.ts';
import { compare, descending } from './order.ts';
import { kindOf } from './plain-world.ts';
import { evidenceParameters, some, someKinds, someTypes } from './random-parameters.ts';
import { isKnownBy } from './roll-up.ts';
import { isChosen } from './types.ts';

interface Parameters extends Counting {
  readonly group: readonly string[];
  readonly other: readonly string[];
  readonly members?: boolean | undefined;
  readonly types?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
}

const maxSteps = 6;

export const bridges = oracle<Parameters>(
  'bridges',
  (world, shape) =>
    fc.record({
      group: some(world, 2, 3),
      other: some(world, 2, 3),
      members: shape('members', fc.constantFrom(true, true, false)),
      types: shape('types', someTypes),
      kinds: shape('kinds', someKinds),
      ...evidenceParameters(world, shape),
    }),
  answer,
);

function answer(known: Known, parameters: Parameters) {
  const ties = known.ties.filter((tie) => isChosen(tie.type, parameters.types) && known.weigh(tie, parameters));
  const pairs = new Map<string, readonly [string, string]>();
  for (const one of peopleOf(known, parameters.group, parameters))
    for (const other of peopleOf(known, parameters.other, parameters)) {
      const [a, b] = one < other ? [one, other] : [other, one];
      if (a !== b) pairs.set(`${a} ${b}`, [a, b]);
    }
  const found = new Map<string, { score: number; pairs: number; relationships: Set<string> }>();
  for (const [a, b] of pairs.values()) {
    const ways = shortestWays(ties, a, b);
    const passed = new Map<string, number>();
    for (const way of ways)
      for (const [place, station] of way.entries()) {
        if (station === a || station === b) continue;
        passed.set(station, (passed.get(station) ?? 0) + 1);
        const its = found.get(station) ?? { score: 0, pairs: 0, relationships: new Set<string>() };
        found.set(station, its);
        for (const beside of [way[place - 1], way[place + 1]])
          for (const tie of ties) if (joins(tie, station, beside)) its.relationships.add(tie.id);
      }
    for (const [station, times] of passed) {
      const its = found.get(station);
      if (!its) continue;
      its.score += times / ways.length;
      its.pairs += 1;
    }
  }
  return [...found]
    .filter(([entity]) => parameters.kinds?.includes(kindOf(entity)) ?? true)
    .map(([entity, its]) => ({
      entity,
      score: Math.round(its.score * 1e6) / 1e6,
      pairs: its.pairs,
      relationships: [...its.relationships].sort(),
    }))
    .sort((a, b) => descending(a.score, b.score) || compare(a.entity, b.entity));
}

/** Returns the requested entities, with groups replaced by their members. */
function peopleOf(known: Known, ids: readonly string[], { members, knownBy }: Parameters): string[] {
  return unique(
    ids.flatMap((given) => {
      const id = known.entity(given);
      const its = known.ties
        .filter(({ type, to }) => type === 'MEMBER_OF' && to === id)
        .filter((tie) => isKnownBy(tie, knownBy))
        .map(({ from }) => from);
      return members && its.length > 0 ? its : [id];
    }),
  );
}

const joins = ({ from, to }: Tie, one: string, other: string | undefined) =>
  (from === one && to === other) || (to === one && from === other);

/** Finds all shortest paths by extending every path step by step until one arrives. */
function shortestWays(ties: readonly Tie[], start: string, end: string): string[][] {
  let ways = [[start]];
  for (let steps = 1; steps <= maxSteps; steps += 1) {
    ways = ways.flatMap((way) => {
      const last = way.at(-1);
      const next = unique(ties.flatMap(({ from, to }) => (from === last ? [to] : to === last ? [from] : [])));
      return next.filter((station) => !way.includes(station)).map((station) => [...way, station]);
    });
    const arrived = ways.filter((way) => way.at(-1) === end);
    if (arrived.length > 0) return arrived;
  }
  return [];
}
