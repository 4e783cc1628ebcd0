import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { centrality as measures } from 'graphology-metrics';
import { z } from 'zod';
import type { Counting, Known } from './known.ts';
import { oracle } from './oracle.ts';
import { compare, descending } from './order.ts';
import { kindOf } from './plain-world.ts';
import { evidenceParameters, rollUpParameters, someKinds, someTypes } from './random-parameters.ts';
import { type RollUp, standsFor } from './roll-up.ts';
import { isChosen } from './types.ts';

interface Parameters extends Counting, RollUp {
  readonly measure: 'DEGREE' | 'PAGE_RANK' | 'BETWEENNESS';
  readonly types?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly withoutOwnReleases?: boolean | undefined;
  readonly weighted?: boolean | undefined;
}

export const centrality = oracle<Parameters>(
  'centrality',
  (world, shape) =>
    fc.record({
      measure: fc.constantFrom('DEGREE', 'PAGE_RANK', 'BETWEENNESS'),
      types: shape('types', someTypes),
      kinds: shape('kinds', someKinds),
      withoutOwnReleases: shape('withoutOwnReleases', fc.boolean()),
      weighted: shape('weighted', fc.boolean()),
      ...rollUpParameters(world, shape),
      ...evidenceParameters(world, shape),
    }),
  answer,
  isSame,
);

function answer(known: Known, parameters: Parameters) {
  const graph = networkOf(known, parameters);
  if (graph.order === 0) return [];
  const entities = graph.nodes();
  const neighbours = new Map(entities.map((entity) => [entity, graph.degree(entity)]));
  const scores = scoresOf(graph, parameters);
  const rows = entities
    .map((entity) => ({
      entity,
      score: Math.round((scores[entity] ?? 0) * 1e6) / 1e6,
      neighbours: neighbours.get(entity),
      method: 'exact',
    }))
    .filter(({ entity, score }) => score > 0 && (parameters.kinds?.includes(kindOf(entity)) ?? true));
  return inOrder(rows);
}

interface Row {
  readonly entity: string;
  readonly score: number;
}

const scored = z.array(z.looseObject({ entity: z.string(), score: z.number() }));

/**
 * Compares rows, but allows scores to differ in the last digit and such rows to swap, because sums depend on their
 * order.
 */
function isSame(rows: readonly object[], expected: readonly object[]): boolean {
  const [given, wanted] = [scored.parse(rows), scored.parse(expected)];
  const scores = new Map(wanted.map(({ entity, score }) => [entity, score]));
  const near = given.map((row) => {
    const score = scores.get(row.entity);
    return score !== undefined && Math.abs(score - row.score) < 1.5e-6 ? { ...row, score } : row;
  });
  return isDeepStrictEqual(given, inOrder(given)) && isDeepStrictEqual(inOrder(near), wanted);
}

const inOrder = <Scored extends Row>(rows: readonly Scored[]) =>
  rows.toSorted((a, b) => descending(a.score, b.score) || compare(a.entity, b.entity));

type Network = UndirectedGraph<Record<string, never>, { weight: number }>;

function networkOf(known: Known, parameters: Parameters): Network {
  const { types, withoutOwnReleases, weighted } = parameters;
  const bodyOf = standsFor(known, parameters, parameters.knownBy, []);
  const graph: Network = new UndirectedGraph();
  for (const tie of known.ties) {
    const weight = isChosen(tie.type, types) ? known.weigh(tie, parameters) : undefined;
    const [from, to] = [bodyOf(tie.from), bodyOf(tie.to)];
    if (!weight || from === to) continue;
    if (withoutOwnReleases && (weight.publishers === 0 || weight.selfReported)) continue;
    if (weighted && weight.publishers === 0) continue;
    const before = graph.hasEdge(from, to) ? graph.getEdgeAttribute(from, to, 'weight') : 0;
    graph.mergeEdge(from, to, { weight: Math.max(before, weighted ? weight.publishers : 1) });
  }
  return graph;
}

function scoresOf(graph: Network, { measure }: Parameters): Readonly<Record<string, number>> {
  const { order } = graph;
  // graphology-indices 0.17 stores the number of ends in a byte when there are 256. Two more, unconnected, only change
  // the share of time for each random walk.
  if (graph.size === 128) graph.addUndirectedEdge(graph.addNode('pad:a'), graph.addNode('pad:b'), { weight: 1 });
  switch (measure) {
    case 'DEGREE':
      return Object.fromEntries(
        graph.mapNodes((node) => [node, graph.reduceEdges(node, (sum, _, { weight }) => sum + weight, 0)]),
      );
    case 'PAGE_RANK':
      return Object.fromEntries(
        Object.entries(
          measures.pagerank(graph, { getEdgeWeight: 'weight', maxIterations: 10_000, tolerance: 1e-15 }),
        ).map(([entity, score]) => [entity, (score * graph.order) / order]),
      );
    case 'BETWEENNESS':
      return measures.betweenness(graph, { getEdgeWeight: null, normalized: false });
  }
}
