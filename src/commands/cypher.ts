import { Command, Option } from 'commander';
import { findCypherShell, runCypherShell } from '../engine/cypher-shell.ts';
import { findEngine } from '../engine/find-engine.ts';
import type { Context } from './terminal/context.ts';

/** Runs cypher-shell on the engine. */
export function cypherCommand(context: () => Context): Command {
  return new Command('cypher')
    .description('run Cypher statements from a file or standard input, or an interactive session, in cypher-shell')
    .argument('[file]', 'file with the statements to run')
    .option('-P, --param <value>', "a parameter, such as 'limit => 10'; can be repeated", collect, [])
    .addOption(new Option('--format <format>', 'how rows are printed').choices(['auto', 'verbose', 'plain']))
    .action(async (file: string | undefined, { param, format }: { param: string[]; format?: string }) => {
      const { settings, report, endProgress, signal, now, exitWith } = context();
      const engine = await findEngine(settings, { report, signal, now });
      try {
        const words = [...param.flatMap((value) => ['--param', value]), ...(format ? ['--format', format] : [])];
        // In an interactive session, cypher-shell handles Ctrl-C: it discards the current line.
        const isSession = file === undefined && process.stdin.isTTY;
        const ended = isSession ? now : signal;
        const shell = await findCypherShell(engine, settings, { report, signal });
        endProgress();
        exitWith(await runCypherShell(shell, file, words, ended));
      } finally {
        await engine.stop(now);
      }
    });
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}
