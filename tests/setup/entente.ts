import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** A run of the command line that has ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run of the command line as it goes on. */
export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Run>;
  /** Resolves once standard error holds the text. */
  said(text: string): Promise<void>;
}

/**
 * Runs `entente` with these words as a program of its own, with these settings beside the inherited ones.
 * @param main the program: that of this project, or of a copy.
 */
export function spawnEntente(
  words: readonly string[],
  environment: Record<string, string | undefined>,
  main: string = own,
): Running {
  const child = spawn(process.execPath, [main, ...words], {
    // Neo4j plans each statement the first time, and machines are busy.
    env: { ENTENTE_TIMEOUT: '120000', ...process.env, ...environment },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  return {
    process: child,
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, ...output }));
    }),
    said: (text) =>
      new Promise((resolve, reject) => {
        const look = () => output.stderr.includes(text) && resolve();
        child.stderr.on('data', look);
        child.once('close', () => reject(new Error(`ended without saying "${text}":\n${output.stderr}`)));
        look();
      }),
  };
}

/** Runs `entente` to its end, with this text as its standard input. */
export function runEntente(
  words: readonly string[],
  environment: Record<string, string | undefined> = {},
  input = '',
  main: string = own,
): Promise<Run> {
  const { process: child, ended } = spawnEntente(words, environment, main);
  child.stdin?.end(input);
  return ended;
}
