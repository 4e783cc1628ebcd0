import { createInterface } from 'node:readline/promises';
import { CommanderError } from 'commander';
import { createProgram } from './commands/program.ts';
import type { Context } from './commands/terminal/context.ts';
import { listenForInterruption } from './commands/terminal/interruption.ts';
import { progressTo } from './commands/terminal/progress.ts';
import { makeVisible } from './commands/terminal/visible.ts';
import { Failure } from './failure.ts';
import { readSettings } from './settings.ts';

const failed = 1;
const misused = 2;
const interrupted = 130;
/** What a shell shows of a program that the closing of a pipe has ended. */
const unread = 141;

const progress = progressTo(process.stderr);
const { signal, now, isUnread } = listenForInterruption(say);
// An error of a pipe comes after the write, and so perhaps after all else.
process.on('exit', () => {
  if (isUnread()) process.exitCode = unread;
});

function say(text: string): void {
  progress[Symbol.dispose]();
  process.stderr.write(`${makeVisible(text)}\n`);
}

async function confirm(question: string): Promise<boolean | undefined> {
  if (!process.stdin.isTTY) return undefined;
  using lines = createInterface({ input: process.stdin, output: process.stderr });
  // A terminal that is asked for a line gives Ctrl-C to whoever asks.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  return /^y(es)?$/i.test((await lines.question(`${makeVisible(question)} [y/N] `, { signal })).trim());
}

function write(text: string): void {
  progress[Symbol.dispose]();
  process.stdout.write(text);
}

const context = (): Context => ({
  settings: readSettings(process.env),
  report: progress,
  endProgress: () => progress[Symbol.dispose](),
  print: (text) => write(`${makeVisible(text)}\n`),
  printData: (text) => write(process.stdout.isTTY ? makeVisible(text) : text),
  note: say,
  log: (error) => say(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  confirm,
  exitWith(code) {
    process.exitCode = code;
  },
  signal,
  now,
});

function showFailure({ message, next, code }: Failure): void {
  say(`${message}\n${next}\n(${code}: see docs/errors.md)`);
}

/** Shows an error and sets the exit code by it. */
function endWith(error: unknown): void {
  if (error instanceof SuppressedError) {
    // What ended the command comes first; what went wrong when it was put away, as a consequence, after it.
    endWith(error.suppressed);
    if (error.error instanceof Failure) showFailure(error.error);
    else context().log(error.error);
  } else if (isUnread() && error instanceof Error && error.name === 'AbortError') process.exitCode = unread;
  else if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : misused;
  else if (error instanceof Failure) {
    showFailure(error);
    process.exitCode = failed;
  } else if (signal.aborted && error instanceof Error && error.name === 'AbortError') {
    say('Interrupted.');
    process.exitCode = interrupted;
  } else {
    context().log(error);
    say('This is a bug in Entente. Please report it with the lines above.');
    process.exitCode = failed;
  }
}

try {
  await createProgram(context).parseAsync();
} catch (error) {
  endWith(error);
} finally {
  progress[Symbol.dispose]();
}
