import fc from 'fast-check';
import { type Counting, type Known, unique } from './known.ts';
import { oracle } from './oracle.ts';
import { compare, descending } from './order.ts';
import { kindOf } from './plain-world.ts';
import { evidenceParameters, rollUpParameters, some, someKinds, someTypes } from './random-parameters.ts';
import { type RollUp, standsFor } from './roll-up.ts';
import { isChosen } from './types.ts';

interface Parameters extends Counting, RollUp {
  readonly ids: readonly string[];
  readonly types?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
}

export const sharedNeighbours = oracle<Parameters>(
  'shared-neighbours',
  (world, shape) =>
    fc.record({
      ids: some(world, 2, 4),
      types: shape('types', someTypes),
      kinds: shape('kinds', someKinds),
      ...rollUpParameters(world, shape),
      ...evidenceParameters(world, shape),
    }),
  answer,
);

function answer(known: Known, parameters: Parameters) {
  const asked = unique(parameters.ids.map((id) => known.entity(id)));
  const bodyOf = standsFor(known, parameters, parameters.knownBy, parameters.ids);
  const found = known.ties.flatMap((tie) => {
    const weight = isChosen(tie.type, parameters.types) ? known.weigh(tie, parameters) : undefined;
    if (!weight) return [];
    const [from, to] = [bodyOf(tie.from), bodyOf(tie.to)];
    return [
      { sharer: from, neighbour: to },
      { sharer: to, neighbour: from },
    ]
      .filter(({ sharer, neighbour }) => asked.includes(sharer) && !asked.includes(neighbour))
      .map((pair) => ({ ...pair, id: tie.id, publishers: weight.publishers }));
  });
  return [...Map.groupBy(found, ({ neighbour }) => neighbour)]
    .map(([entity, ties]) => {
      const bySharer = [...Map.groupBy(ties, ({ sharer }) => sharer)].sort(([a], [b]) => compare(a, b));
      return {
        entity,
        sharedBy: bySharer.map(([id]) => id),
        relationships: bySharer.flatMap(([, own]) => own.map(({ id }) => id).sort()),
        publishers: Math.min(...bySharer.map(([, own]) => Math.max(...own.map(({ publishers }) => publishers)))),
      };
    })
    .filter(({ entity, sharedBy }) => sharedBy.length > 1 && (parameters.kinds?.includes(kindOf(entity)) ?? true))
    .sort(
      (a, b) =>
        descending(a.sharedBy.length, b.sharedBy.length) ||
        descending(a.publishers, b.publishers) ||
        compare(a.entity, b.entity),
    );
}
