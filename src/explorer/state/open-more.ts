import { maxNeighbours } from '../data/further-neighbours.ts';
import { expand, usualMost } from '../view/view.ts';
import type { Explorer } from './explorer.ts';

/** Opens entities to so many more neighbours than are there, of one kind where one is named. */
export function openMore(
  explorer: Explorer,
  ids: readonly string[],
  more: number = usualMost,
  kind?: string,
): Promise<void> {
  const { neighbours, entities } = explorer.state.visible;
  const thereOf = (id: string) => {
    const beside = neighbours.get(id) ?? [];
    return kind === undefined ? beside.length : beside.filter((each) => entities.get(each)?.kind === kind).length;
  };
  const there = Math.max(0, ...ids.map(thereOf));
  return explorer.go((view) => expand(view, ids, Math.min(maxNeighbours, there + more), kind));
}
