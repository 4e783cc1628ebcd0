import type { Compared } from './compare.ts';
import { type Contender, type ContenderName, connections } from './contender.ts';
import { labelOf, type Query } from './queries/queries.ts';

/** The measurements of one contender for one query, over all variables and rounds. */
export interface Times {
  /** Medians of single requests, in milliseconds; the spread is that of the medians of the rounds. */
  readonly p50: number;
  readonly p95: number;
  readonly spread: readonly [least: number, most: number];
  /** The first answer, whose statements were not planned yet, in milliseconds. */
  readonly cold: number;
  /** The answers a second to 16 connections at the same time. */
  readonly perSecond: number;
  /** The number of statements for one request. */
  readonly statements: number;
}

/** The measurements of one query. */
export interface Measurement {
  readonly query: string;
  readonly title: string;
  /** The mean length of Entente's answers, in characters. */
  readonly characters: number;
  readonly contenders: Readonly<Partial<Record<ContenderName, Times>>>;
}

export interface MeasureOptions {
  readonly rounds: number;
  /** How long the throughput of each contender is measured, in milliseconds. */
  readonly loadMs: number;
  readonly statements: (query: Query, contender: ContenderName) => number;
  readonly onRound: (round: number) => void;
}

/** Times a query over some rounds, then its throughput. */
export async function measure(
  contenders: readonly Contender[],
  { query, lengths, cold }: Compared,
  { rounds, loadMs, statements, onRound }: MeasureOptions,
): Promise<Measurement> {
  const asked = contenders.filter((each) => each.answers(query));
  const times = new Map<ContenderName, number[][]>(asked.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    onRound(round);
    for (const each of times.values()) each.push([]);
    await takeTurns(asked, { query, lengths }, { round, take: (name, ms) => times.get(name)?.at(-1)?.push(ms) });
  }
  const perSecond = await measureThroughput(asked, { query, lengths }, loadMs);
  const characters = [...lengths.values()].map((each) => each.get('entente') ?? 0);
  return {
    query: labelOf(query),
    title: query.title,
    characters: Math.round(characters.reduce((sum, each) => sum + each, 0) / characters.length),
    contenders: Object.fromEntries(
      asked.map(({ name }) => {
        const own = times.get(name) ?? [];
        const all = own.flat().toSorted((left, right) => left - right);
        const medians = own.map((each) =>
          quantile(
            each.toSorted((left, right) => left - right),
            0.5,
          ),
        );
        const summary: Times = {
          p50: quantile(all, 0.5),
          p95: quantile(all, 0.95),
          spread: [Math.min(...medians), Math.max(...medians)],
          cold: cold.get(name) ?? Number.NaN,
          perSecond: perSecond.get(name) ?? Number.NaN,
          statements: statements(query, name),
        };
        return [name, summary];
      }),
    ),
  };
}

/**
 * Runs one round: each contender answers every set of variables once, one directly after another, in an order that
 * rotates with each set and is reversed every other round.
 * @throws if the length of an answer has changed since the comparison.
 */
export async function takeTurns(
  contenders: readonly Contender[],
  { query, lengths }: Pick<Compared, 'query' | 'lengths'>,
  { round, take }: { round: number; take: (name: ContenderName, ms: number) => void },
): Promise<void> {
  const asked = contenders.filter((each) => each.answers(query));
  let turn = Math.floor(round / 2);
  for (const [variables, wanted] of lengths) {
    turn += 1;
    const turned = [...asked.slice(turn % asked.length), ...asked.slice(0, turn % asked.length)];
    for (const contender of round % 2 === 0 ? turned : turned.reverse()) {
      const { text, ms } = await contender.ask(query, variables);
      if (text.length !== wanted.get(contender.name))
        throw new Error(`${contender.name} no longer answers ${labelOf(query)} as it did.`);
      take(contender.name, ms);
    }
  }
}

/** Measures the answers a second of each contender in turn, with several connections that ask without a pause. */
async function measureThroughput(
  contenders: readonly Contender[],
  { query, lengths }: Pick<Compared, 'query' | 'lengths'>,
  ms: number,
): Promise<ReadonlyMap<ContenderName, number>> {
  const variants = [...lengths.keys()];
  const rates = new Map<ContenderName, number>();
  for (const contender of contenders) {
    let answered = 0;
    let next = 0;
    const start = performance.now();
    const askOn = async () => {
      while (performance.now() - start < ms) {
        const variables = variants[next++ % variants.length];
        if (!variables) return;
        await contender.ask(query, variables);
        answered += 1;
      }
    };
    await Promise.all(Array.from({ length: connections }, askOn));
    rates.set(contender.name, answered / ((performance.now() - start) / 1000));
  }
  return rates;
}

/** Returns the smallest value that is at least as large as a share of the sorted values. */
function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}
