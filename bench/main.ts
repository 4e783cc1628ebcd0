import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { listenForInterruption } from '../src/commands/terminal/interruption.ts';
import { progressTo } from '../src/commands/terminal/progress.ts';
import { Failure } from '../src/failure.ts';
import { type BenchOptions, runBench } from './bench.ts';
import { describeResult, type Result } from './result.ts';

const state = fileURLToPath(new URL('../.entente/bench', import.meta.url));

const { signal, now } = listenForInterruption();

const program = new Command('bench')
  .description('Entente against @neo4j/graphql 7: the same questions on the same generated database, in turns.')
  .option('--rounds <number>', 'how often every question is asked with all its variables', readWhole, 15)
  .option('--warm-ups <number>', 'rounds of all questions before any is timed', readWhole, 10)
  .option('--seed <number>', 'which generated world', readWhole, 1)
  .option('--json', 'print the result as JSON')
  .addHelpText('after', '\nEnds with 1 where Entente is the slower, with 2 where nothing could be measured.')
  .exitOverride()
  .action(async ({ rounds, warmUps, seed, json }: Options) => {
    const result = await run({ rounds, warmUps, seed });
    process.stdout.write(json ? `${JSON.stringify(result, undefined, 2)}\n` : describeResult(result));
    if (result.measurements.some(({ ratio }) => ratio['neo4j-graphql'] > 1)) process.exitCode = 1;
  });

interface Options extends Pick<BenchOptions, 'rounds' | 'warmUps' | 'seed'> {
  readonly json?: true;
}

async function run(options: Pick<BenchOptions, 'rounds' | 'warmUps' | 'seed'>): Promise<Result> {
  using report = progressTo(process.stderr);
  return await runBench({ ...options, state, environment: process.env, report, signal, now });
}

function readWhole(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number above 0.');
  return Number(text);
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
