import { createProgram } from '../../src/commands/program.ts';
import type { Context } from '../../src/commands/terminal/context.ts';
import { readSettings } from '../../src/settings.ts';

/** Runs the command line in this process; returns its output. */
export async function runInProcess(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const printed: string[] = [];
  const { signal } = new AbortController();
  const context: Context = {
    settings: readSettings({ ...process.env, ...environment }),
    report: () => undefined,
    endProgress: () => undefined,
    note: () => undefined,
    print: (text) => void printed.push(text),
    printData: (text) => void printed.push(text.replace(/\r?\n$/, '')),
    log(error) {
      throw error;
    },
    confirm: async () => undefined,
    exitWith(code) {
      throw new Error(`ended with ${code}`);
    },
    signal,
    now: signal,
  };
  await createProgram(() => context).parseAsync(words, { from: 'user' });
  return printed.join('\n');
}
