import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { listenForInterruption } from '../src/commands/interruption.ts';
import { progressTo } from '../src/commands/progress.ts';
import { Failure } from '../src/failure.ts';
import { runBench } from './bench.ts';
import { describeResult } from './result.ts';

const state = fileURLToPath(new URL('../.entente/bench', import.meta.url));

const program = new Command('bench')
  .description('Entente against @neo4j/graphql 7: the same questions on the same generated database, in turns.')
  .option('--rounds <number>', 'how often every question is asked with all its variables', readWhole, 20)
  .option('--warm-ups <number>', 'rounds before those that count', readWhole, 5)
  .option('--seed <number>', 'which generated world', readWhole, 1)
  .option('--json', 'print the result as JSON')
  .addHelpText('after', '\nEnds with 1 where Entente is the slower, with 2 where nothing could be measured.')
  .action(async ({ rounds, warmUps, seed, json }: Options) => {
    using report = progressTo(process.stderr);
    const { signal, now } = listenForInterruption();
    const result = await runBench({ rounds, warmUps, seed, state, environment: process.env, report, signal, now });
    report[Symbol.dispose]();
    process.stdout.write(json ? `${JSON.stringify(result, undefined, 2)}\n` : describeResult(result));
    if (result.measurements.some(({ ratio }) => ratio['neo4j-graphql'] > 1)) process.exitCode = 1;
  });

interface Options {
  readonly rounds: number;
  readonly warmUps: number;
  readonly seed: number;
  readonly json?: true;
}

function readWhole(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number above 0.');
  return Number(text);
}

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(error instanceof Failure ? `${error.message}\n${error.next}\n` : `${describe(error)}\n`);
  process.exitCode = 2;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
