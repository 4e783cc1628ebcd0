import { cpus, totalmem } from 'node:os';
import { type ContenderName, contenderNames } from './contender.ts';
import type { Measurement, Times } from './measure.ts';

/** The result of a benchmark run at one size, with its environment. */
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
  /** The most memory that each contender's process has held. */
  readonly peakMegabytes: Readonly<Partial<Record<ContenderName, number>>>;
}

/** Describes the machine: cores, processor, memory. */
export function describeMachine(): string {
  const [first, ...others] = cpus();
  return `${others.length + 1} × ${first?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
}

const count = new Intl.NumberFormat('en');
const others = contenderNames.filter((name) => name !== 'entente');

/** Formats a result as tables of ratios: Entente's p50 divided by that of each other, and how many times its throughput. */
export function describeResult(result: Result): string {
  const { measurements, peakMegabytes } = result;
  return [
    `${result.date}, ${result.machine}, Neo4j ${result.neo4j}, Node ${result.node}`,
    `${count.format(result.entities)} entities, ${count.format(result.relationships)} relationships, ${count.format(result.claims)} claims of ${count.format(result.sources)} sources (seed ${result.seed})`,
    '',
    "Entente's p50 divided by that of the other, below 1 if Entente is faster (least and greatest of the rounds)",
    ...table(measurements, (entente, other) => {
      const [least, most] = [entente.spread[0] / other.spread[1], entente.spread[1] / other.spread[0]];
      return `${(entente.p50 / other.p50).toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
    }),
    '',
    "Entente's throughput divided by that of the other, above 1 if Entente answers more",
    ...table(measurements, (entente, other) => (entente.perSecond / other.perSecond).toFixed(2)),
    '',
    'p50, p95 and cold answer in milliseconds; answers a second to 16 connections; statements for one request',
    ...measurements.flatMap(({ query, characters, contenders }) => [
      `${query}  ${count.format(Math.round(characters / 1000))} kB`,
      ...contenderNames.flatMap((name) => {
        const times = contenders[name];
        return times
          ? [
              `    ${name.padEnd(14)}${[times.p50, times.p95, times.cold].map((ms) => ms.toFixed(1).padStart(9)).join('')}${times.perSecond.toFixed(1).padStart(9)}${String(times.statements).padStart(5)}`,
            ]
          : [];
      }),
    ]),
    '',
    `Peak memory in MB: ${contenderNames.map((name) => `${name} ${peakMegabytes[name]?.toFixed(0)}`).join(', ')}`,
    '',
  ].join('\n');
}

function table(
  measurements: readonly Measurement[],
  cell: (entente: Times, other: Times) => string,
): readonly string[] {
  const rows = [
    ['', ...others],
    ...measurements.map(({ query, contenders }) => [
      query,
      ...others.map((name) => {
        const [entente, other] = [contenders.entente, contenders[name]];
        return entente && other ? cell(entente, other) : '';
      }),
    ]),
  ];
  return rows.map((row) =>
    `  ${row.map((text, at) => (at === 0 ? text.padEnd(5) : text.padEnd(20))).join('')}`.trimEnd(),
  );
}
