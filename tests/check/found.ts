import { type CheckOptions, type CheckSummary, checkGraph } from '../../src/check/check-graph.ts';
import type { Fault } from '../../src/check/found/fault.ts';
import type { NotReread } from '../../src/check/read/context.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** All that a check finds. */
export interface Found {
  readonly faults: readonly Fault[];
  readonly notReread: readonly NotReread[];
  readonly summary: CheckSummary;
}

export async function check(graph: Graph, options: Partial<CheckOptions> = {}): Promise<Found> {
  const [faults, notReread]: [Fault[], NotReread[]] = [[], []];
  const summary = await checkGraph(graph, {
    report: () => undefined,
    found: (fault) => faults.push(fault),
    passedOver: (source) => notReread.push(source),
    ...options,
  });
  return { faults, notReread, summary };
}
