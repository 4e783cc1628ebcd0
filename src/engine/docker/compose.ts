import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Environment } from '../../settings.ts';

const run = promisify(execFile);
const file = fileURLToPath(new URL('../../../docker-compose.yml', import.meta.url));
const timeoutMs = 10_000;

/** docker-compose.yml as a separate project, with the command and environment that run it. */
export interface Compose {
  /** The program and its first arguments, without the Compose command. */
  readonly command: readonly [string, ...string[]];
  readonly environment: Environment;
}

/**
 * Finds Docker Compose, if a Docker engine answers too.
 * @param folder the state folder, from which the project gets its name, so that two copies of Entente stay separate.
 */
export async function findCompose(folder: string, environment: Environment): Promise<Compose | undefined> {
  const answers = (command: string, ...words: string[]) =>
    run(command, words, { env: environment, timeout: timeoutMs }).then(
      () => true,
      () => false,
    );
  if (!(await answers('docker', 'version'))) return undefined;
  const project = `entente-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`;
  const words = ['--project-name', project, '--file', file];
  if (await answers('docker', 'compose', 'version')) return { command: ['docker', 'compose', ...words], environment };
  if (await answers('docker-compose', 'version')) return { command: ['docker-compose', ...words], environment };
  return undefined;
}

/** Runs a Compose command and returns its output; reports each line of progress. */
export function compose(
  { command: [program, ...first], environment }: Compose,
  words: readonly string[],
  { report, signal }: { report?: (line: string) => void; signal?: AbortSignal | undefined } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, ...words], {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal ? { signal } : {}),
    });
    const [printed, progress]: [string[], string[]] = [[], []];
    createInterface(child.stdout).on('line', (line) => printed.push(line));
    createInterface(child.stderr).on('line', (line) => {
      progress.push(line);
      report?.(line.trim());
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(printed.join('\n')) : reject(new ComposeError(progress.slice(-12).join('\n  '))),
    );
  });
}

/** A Compose command failed; the message is its output. */
export class ComposeError extends Error {
  override readonly name = 'ComposeError';
}
