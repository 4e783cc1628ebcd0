import type { AnswerLengths } from './compare.ts';
import { type Contender, type ContenderName, contenderNames } from './contender.ts';
import type { Query } from './queries/queries.ts';

/** The times of one contender for one query, over all variables and rounds, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** The measurements of one query. */
export interface Measurement {
  readonly query: string;
  readonly question: string;
  readonly levels: number;
  readonly samples: number;
  /** The mean length of Entente's answers, in characters. */
  readonly characters: number;
  readonly ms: Readonly<Record<ContenderName, Times>>;
  /** Entente's p50 divided by the other's: below 1, Entente is faster. */
  readonly ratio: Readonly<Record<Exclude<ContenderName, 'entente'>, number>>;
}

/** Times a query over some rounds. */
export async function measure(
  contenders: readonly Contender[],
  query: Query,
  lengths: AnswerLengths,
  { rounds, onRound }: { rounds: number; onRound: (round: number) => void },
): Promise<Measurement> {
  const times = new Map<ContenderName, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    onRound(round);
    await takeTurns(contenders, query, lengths, { round, take: (name, ms) => times.get(name)?.push(ms) });
  }
  return summarize(query, lengths, times);
}

/**
 * Runs one round: each contender answers every set of variables once, one directly after another, in an order that
 * rotates with each set and is reversed every other round.
 * @throws if the length of an answer has changed since the comparison.
 */
export async function takeTurns(
  contenders: readonly Contender[],
  query: Query,
  lengths: AnswerLengths,
  { round, take }: { round: number; take: (name: ContenderName, ms: number) => void },
): Promise<void> {
  let turn = Math.floor(round / 2);
  for (const [variables, wanted] of lengths) {
    turn += 1;
    const turned = [...contenders.slice(turn % contenders.length), ...contenders.slice(0, turn % contenders.length)];
    for (const contender of round % 2 === 0 ? turned : turned.reverse()) {
      const { text, ms } = await contender.ask(query, variables);
      if (text.length !== wanted.get(contender.name))
        throw new Error(`${contender.name} no longer answers ${query.name} for ${variables.id} as it did.`);
      take(contender.name, ms);
    }
  }
}

function summarize(
  { name, question, levels }: Query,
  lengths: AnswerLengths,
  times: ReadonlyMap<ContenderName, readonly number[]>,
): Measurement {
  const [entente, rival, floor] = contenderNames.map((contender) => {
    const sorted = (times.get(contender) ?? []).toSorted((left, right) => left - right);
    return { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
  });
  if (!entente || !rival || !floor) throw new TypeError('A contender is missing.');
  const characters = [...lengths.values()].map((each) => each.get('entente') ?? 0);
  return {
    query: name,
    question,
    levels,
    samples: times.get('entente')?.length ?? 0,
    characters: Math.round(characters.reduce((sum, each) => sum + each, 0) / characters.length),
    ms: { entente, 'neo4j-graphql': rival, 'nested-cypher': floor },
    ratio: { 'neo4j-graphql': entente.p50 / rival.p50, 'nested-cypher': entente.p50 / floor.p50 },
  };
}

/** Returns the smallest value that is at least as large as a share of the sorted values. */
function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}
