import type { Fault } from '../found/fault.ts';
import type { CheckContext } from '../read/context.ts';
import { readEdges } from '../read/edges.ts';
import { pages } from '../read/pages.ts';

/** Checks that nothing is part of itself, directly or indirectly. */
export async function* checkPartOf(context: CheckContext): AsyncGenerator<Fault> {
  context.report('Looking for cycles');
  const wholes = new Map<string, Set<string>>();
  for await (const edges of pages((after, limit) => readEdges(context, 'PART_OF', after, limit)))
    for (const { from, to } of edges)
      if (from !== null && to !== null) wholes.set(from, (wholes.get(from) ?? new Set()).add(to));
  for (const cycle of findCycles(wholes))
    yield {
      code: 'part-of-cycle',
      at: cycle[0] ?? '',
      wrong: [...cycle, cycle[0]].join(' → '),
      right: 'one of these relationships retracted',
    };
}

/**
 * Finds cycles that share no member. Other cycles are found once these are fixed. Entities that are part of nothing cannot be
 * in a cycle, so they are removed repeatedly.
 */
export function findCycles(wholes: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const left = new Map([...wholes].map(([part, its]) => [part, new Set(its)]));
  const parts = new Map<string, Set<string>>();
  for (const [part, its] of wholes)
    for (const whole of its) parts.set(whole, (parts.get(whole) ?? new Set()).add(part));
  const drop = (ended: string[]) => {
    for (let whole = ended.pop(); whole !== undefined; whole = ended.pop()) {
      left.delete(whole);
      for (const part of parts.get(whole) ?? []) {
        const its = left.get(part);
        if (its?.delete(whole) && its.size === 0) ended.push(part);
      }
    }
  };
  drop([...parts.keys()].filter((whole) => !left.has(whole)));
  const cycles: string[][] = [];
  for (const start of [...left.keys()].sort()) {
    if (!left.has(start)) continue;
    const path = new Map<string, number>();
    let at = start;
    for (; !path.has(at); at = [...(left.get(at) ?? [])].sort()[0] ?? at) path.set(at, path.size);
    const cycle = [...path.keys()].slice(path.get(at));
    cycles.push(cycle);
    drop([...cycle]);
  }
  return cycles;
}
