import { expand, usualMost } from '../view/view.ts';
import type { Explorer } from './explorer.ts';

/** The most neighbours that the endpoint brings at once. */
export const mostNeighbours = 500;

/** Opens entities to so many more neighbours than are there, of one kind where one is named. */
export function openMore(
  explorer: Explorer,
  ids: readonly string[],
  more: number = usualMost,
  kind?: string,
): Promise<void> {
  const { neighbours } = explorer.state.visible;
  const there = Math.max(0, ...ids.map((id) => neighbours.get(id)?.length ?? 0));
  return explorer.go((view) => expand(view, ids, Math.min(mostNeighbours, there + more), kind));
}
