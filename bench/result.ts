import { cpus, totalmem } from 'node:os';
import type { Measurement } from './measure.ts';

/** The result of a benchmark run, with its environment. */
export interface Result {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly neo4j: string;
  readonly seed: number;
  readonly entities: number;
  readonly relationships: number;
  readonly sources: number;
  readonly claims: number;
  readonly measurements: readonly Measurement[];
}

/** Describes the machine: cores, processor, memory. */
export function describeMachine(): string {
  const [first, ...others] = cpus();
  return `${others.length + 1} × ${first?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
}

const count = new Intl.NumberFormat('en');

/** Formats a result as a table: milliseconds as p50 (p95), then the ratios. */
export function describeResult(result: Result): string {
  const rows = result.measurements.map(({ query, levels, characters, samples, ms, ratio }) => [
    query,
    String(levels),
    `${count.format(Math.round(characters / 1000))} kB`,
    String(samples),
    ...[ms.entente, ms['neo4j-graphql'], ms['nested-cypher']].map(
      ({ p50, p95 }) => `${p50.toFixed(1)} (${p95.toFixed(1)})`,
    ),
    ratio['neo4j-graphql'].toFixed(2),
    ratio['nested-cypher'].toFixed(2),
  ]);
  const head = [
    ...['query', 'levels', 'answer', 'samples', 'Entente ms', '@neo4j/graphql ms', 'nested Cypher ms'],
    ...['to @neo4j/graphql', 'to nested Cypher'],
  ];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [
    `${result.date}, ${result.machine}, Neo4j ${result.neo4j}, Node ${result.node}`,
    `${count.format(result.entities)} entities, ${count.format(result.relationships)} relationships, ${count.format(result.claims)} claims of ${count.format(result.sources)} sources (seed ${result.seed})`,
    '',
    line(head),
    ...rows.map(line),
    '',
    'Milliseconds are p50 (p95); ratios are of p50: below 1, Entente is the quicker.',
    '',
  ].join('\n');
}
