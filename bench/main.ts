import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { listenForInterruption } from '../src/commands/terminal/interruption.ts';
import { progressTo } from '../src/commands/terminal/progress.ts';
import { Failure } from '../src/failure.ts';
import { runBench } from './bench.ts';
import { describeResult, type Result } from './result.ts';

const { signal, now } = listenForInterruption(console.error);

interface Options {
  readonly entities?: readonly number[];
  readonly quick?: true;
  readonly queries?: readonly string[];
  readonly rounds?: number;
  readonly warmUps?: number;
  readonly seed: number;
  readonly json?: string;
}

const program = new Command('bench')
  .description(
    'Compares the speed of Entente with @neo4j/graphql 7, with DataLoader and with Cypher by hand, on the same generated databases.',
  )
  .option('--entities <numbers>', 'sizes of the databases, separated by commas (default: 10000,100000)', readNumbers)
  .option('--quick', 'only 10,000 entities, in a few minutes')
  .option('--queries <labels>', 'only these queries, such as Q2,D5', (text) => text.split(','))
  .option('--rounds <number>', 'how often every query is asked with all its variables', readWhole)
  .option('--warm-ups <number>', 'rounds of all queries before any is timed', readWhole)
  .option('--seed <number>', 'the seed of the generated data', readWhole, 1)
  .option('--json <file>', 'also write the results to this file, as JSON')
  .addHelpText(
    'after',
    '\nExits with 1 if Entente is slower than @neo4j/graphql in any query, and with 2 if nothing could be measured.',
  )
  .exitOverride()
  .action(async (options: Options) => {
    const results: Result[] = [];
    for (const entities of options.quick ? [10_000] : (options.entities ?? [10_000, 100_000])) {
      const result = await run(entities, options);
      results.push(result);
      process.stdout.write(`${describeResult(result)}\n`);
      if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(results, undefined, 2)}\n`);
    }
    const isSlower = results.some(({ measurements }) =>
      measurements.some(
        ({ contenders: { entente, 'neo4j-graphql': rival } }) => entente && rival && entente.p50 > rival.p50,
      ),
    );
    if (isSlower) process.exitCode = 1;
  });

async function run(entities: number, { quick, queries, rounds, warmUps, seed }: Options): Promise<Result> {
  using report = progressTo(process.stderr);
  return await runBench({
    entities,
    only: queries,
    rounds: rounds ?? (quick ? 5 : 9),
    warmUps: warmUps ?? (quick ? 5 : 10),
    loadMs: quick ? 1_500 : 4_000,
    seed,
    state: fileURLToPath(new URL(`../.entente/bench-${entities}`, import.meta.url)),
    environment: process.env,
    report,
    signal,
    now,
  });
}

function readWhole(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number above 0.');
  return Number(text);
}

function readNumbers(text: string): readonly number[] {
  return text.split(',').map(readWhole);
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (signal.aborted && error instanceof Error && error.name === 'AbortError') process.exitCode = 130;
  else {
    console.error(error instanceof Failure ? `${error.message}\n${error.next}` : error);
    process.exitCode = 2;
  }
}
