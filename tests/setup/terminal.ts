import { runPython } from './python.ts';

// Copies what the program writes to its terminal, and ends with its exit code.
const onTerminal = `import os, pty, sys
os.environ["TERM"] = "dumb"
sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))`;

/** Runs a program with a terminal as its input, output and error output; returns what the terminal is sent. */
export function runOnTerminal(words: readonly string[], env: Readonly<Record<string, string | undefined>>): string {
  const { status, stdout, stderr } = runPython(['-c', onTerminal, ...words], { env });
  if (status !== 0) throw new Error(`Exit code ${status}: ${stdout}${stderr}`);
  return stdout;
}
