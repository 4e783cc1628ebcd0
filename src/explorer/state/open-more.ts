import { maxNeighbours } from '../data/further-neighbours.ts';
import { defaultNeighbourCount, expand } from '../view/view.ts';
import type { Explorer } from './explorer.ts';

/** Opens entities to so many more neighbours than are there, of one kind where one is named; to as many as there is room for. */
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

/** How many more neighbours entities can be opened to, of one kind where one is named. */
export function roomFor(explorer: Explorer, ids: readonly string[], kind?: string): number {
  const { neighbours, entities } = explorer.state.visible;
  const thereOf = (id: string) => {
    const beside = neighbours.get(id) ?? [];
    return kind === undefined ? beside.length : beside.filter((each) => entities.get(each)?.kind === kind).length;
  };
  return maxNeighbours - Math.max(0, ...ids.map(thereOf));
}
