import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Visible } from './visible.ts';

/**
 * Returns the community number of each entity; 0 has the most members. Uses Louvain's method (Blondel and others,
 * 2008), weighted by the number of relationships. The result is deterministic.
 */
export function findCommunities({
  entities,
  relationships,
}: Pick<Visible, 'entities' | 'relationships'>): ReadonlyMap<string, number> {
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (const id of [...entities.keys()].sort()) graph.addNode(id);
  for (const { from, to } of relationships)
    if (from.id !== to.id)
      graph.updateEdge(from.id, to.id, ({ weight = 0, ...others }) => ({ ...others, weight: weight + 1 }));
  if (graph.size === 0) return new Map(graph.nodes().map((id, index) => [id, index]));
  const found = Object.entries(louvain(graph, { getEdgeWeight: 'weight', rng: makeDice() }));
  const members = new Map<number, string[]>();
  for (const [id, community] of found) {
    const others = members.get(community);
    if (others) others.push(id);
    else members.set(community, [id]);
  }
  const largestFirst = [...members.values()].sort(
    (one, other) => other.length - one.length || ((one[0] ?? '') < (other[0] ?? '') ? -1 : 1),
  );
  return new Map(largestFirst.flatMap((ids, index) => ids.map((id) => [id, index] as const)));
}

/** Returns a deterministic sequence of pseudo-random numbers from 0 to 1 (mulberry32). */
function makeDice(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
