import { maxNeighbours } from '../data/further-neighbours.ts';
import { defaultNeighbourCount, expand } from '../view/view.ts';
import type { Explorer } from './explorer.ts';

/** Expands entities by a number of neighbours, of one kind if given; up to the maximum. */
export async function openMore(
  explorer: Explorer,
  ids: readonly string[],
  more: number = defaultNeighbourCount,
  kind?: string,
): Promise<void> {
  const room = roomFor(explorer, ids, kind);
  if (room <= 0) return;
  await explorer.go((view) => expand(view, ids, maxNeighbours - room + Math.min(room, more), kind));
}

/** Returns how many more neighbours entities can be expanded to, of one kind if given. */
export function roomFor(explorer: Explorer, ids: readonly string[], kind?: string): number {
  const { neighbours, entities } = explorer.state.visible;
  const thereOf = (id: string) => {
    const beside = neighbours.get(id) ?? [];
    return kind === undefined ? beside.length : beside.filter((each) => entities.get(each)?.kind === kind).length;
  };
  return maxNeighbours - Math.max(0, ...ids.map(thereOf));
}
