import type { View } from '../view/view.ts';
import type { KindCounts, Network, Surroundings } from './network.ts';
import type { Visible } from './visible.ts';

/** Counts by kind the neighbours that a full expansion of an entity would add: those not visible or hidden manually. */
export function countToCome(network: Network, visible: Visible, view: View, id: string): KindCounts {
  const count = new Map<string, number>();
  for (const found of network.found) {
    const hidden = found.hidden.get(id);
    if (!hidden) continue;
    const here = countKinds(network, neighboursIn(found, id));
    for (const kind of new Set([...hidden.keys(), ...here.keys()]))
      count.set(kind, Math.max(count.get(kind) ?? 0, (hidden.get(kind) ?? 0) + (here.get(kind) ?? 0)));
  }
  const hiddenByHand =
    view.hidden.length === 0 ? [] : neighboursIn(network, id).filter((each) => view.hidden.includes(each));
  const settled = countKinds(network, [...(visible.neighbours.get(id) ?? []), ...hiddenByHand]);
  const { kinds } = view.filters;
  const left = [...count].map(([kind, number]) => [kind, number - (settled.get(kind) ?? 0)] as const);
  return new Map(left.filter(([kind, number]) => number > 0 && (!kinds || kinds.includes(kind))));
}

function neighboursIn({ relationships }: Network | Surroundings, id: string): readonly string[] {
  const others = [...relationships.values()].flatMap(({ from, to }) =>
    from.id === id ? [to.id] : to.id === id ? [from.id] : [],
  );
  return [...new Set(others)];
}

function countKinds({ entities }: Network, ids: readonly string[]): KindCounts {
  const count = new Map<string, number>();
  for (const id of ids) {
    const kind = entities.get(id)?.kind ?? '';
    count.set(kind, (count.get(kind) ?? 0) + 1);
  }
  return count;
}
