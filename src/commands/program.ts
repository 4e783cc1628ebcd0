import { Command } from 'commander';
import { askCommand } from './ask.ts';
import { checkCommand } from './check.ts';
import { cypherCommand } from './cypher.ts';
import { draftCommand } from './draft.ts';
import { engineCommand } from './engine.ts';
import { exportCommand } from './export.ts';
import { fmtCommand } from './fmt.ts';
import { importCommand } from './import.ts';
import { mergeCommand, mergesCommand, unmergeCommand } from './merge.ts';
import { retractCommand } from './retract.ts';
import { startCommand } from './start.ts';
import type { Context } from './terminal/context.ts';
import { makeVisible } from './terminal/visible.ts';

/**
 * Creates the program with all commands. The context is created when a command runs, so that help needs no settings.
 */
export function createProgram(context: () => Context): Command {
  const program = new Command('entente')
    .description('A graph database of actors and partnerships, with evidence for every relationship.')
    .addCommand(startCommand(context))
    .addCommand(askCommand(context))
    .addCommand(importCommand(context))
    .addCommand(fmtCommand(context))
    .addCommand(draftCommand(context))
    .addCommand(exportCommand(context))
    .addCommand(retractCommand(context))
    .addCommand(mergeCommand(context))
    .addCommand(unmergeCommand(context))
    .addCommand(mergesCommand(context))
    .addCommand(checkCommand(context))
    .addCommand(cypherCommand(context))
    .addCommand(engineCommand(context));
  for (const command of [program, ...listCommands(program)])
    command
      .exitOverride()
      .showHelpAfterError()
      .configureOutput({
        writeErr: (text) => process.stderr.write(makeVisible(text)),
      });
  return program;
}

/** Lists the subcommands of a command, at any depth. */
export function listCommands(command: Command): readonly Command[] {
  return command.commands.flatMap((child) => [child, ...listCommands(child)]);
}
