import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import type { Report } from '../report.ts';
import type { Environment, Settings } from '../settings.ts';
import { findCompose } from './compose.ts';
import { download } from './download.ts';
import type { Engine } from './engine.ts';
import { engineMissing, findJava, permitOldWays } from './java.ts';
import { chooseRelease } from './release.ts';
import { StateFolder } from './state-folder.ts';

/** What cypher-shell is to do. */
export interface ShellTask {
  /** The statements to run; what it is given on standard input where absent, interactively on a terminal. */
  readonly file?: string | undefined;
  /** Further words for it, such as `--format plain`. */
  readonly words: readonly string[];
}

/** Whatever the locale: Java before 18 reads and writes in its encoding. */
const utf8 = ['-Dfile.encoding=UTF-8', '-Dsun.stdout.encoding=UTF-8', '-Dstdout.encoding=UTF-8'];

interface ShellProgram {
  readonly command: string;
  readonly words: readonly string[];
  readonly environment: Environment;
}

/**
 * Runs Neo4j's own cypher-shell on an engine, on this program's standard input and output: the container's where
 * the engine is in Docker, else a downloaded one. The password travels in the environment only.
 * @returns its exit code.
 */
export async function runCypherShell(
  engine: Engine,
  task: ShellTask,
  settings: Settings,
  options: { report: Report; signal?: AbortSignal | undefined },
): Promise<number> {
  const input = task.file === undefined ? 'inherit' : openStatements(task.file);
  try {
    const program =
      engine.kind === 'docker' ? await inContainer(engine, settings) : await onJava(engine, settings, options);
    return await run(program, task.words, input, options.signal);
  } finally {
    if (typeof input === 'number') closeSync(input);
  }
}

function run(
  { command, words, environment }: ShellProgram,
  more: readonly string[],
  input: number | 'inherit',
  signal: AbortSignal | undefined,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const shell = spawn(command, [...words, ...more], {
      env: environment,
      stdio: [input, 'inherit', 'inherit'],
      ...(signal ? { signal } : {}),
    });
    shell.once('error', reject);
    shell.once('close', (code) => resolve(code ?? 1));
  });
}

async function onJava(
  { bolt, user, password, database }: Engine,
  settings: Settings,
  options: { report: Report; signal?: AbortSignal | undefined },
): Promise<ShellProgram> {
  const release = chooseRelease(settings);
  const java = await findJava(release.java, settings.environment);
  if (java === undefined) throw engineMissing(`cypher-shell runs on Java ${release.java} or newer`, release);
  const { shell } = await download(release, java, settings, options);
  const where = ['--address', bolt, '--username', user, ...(database === undefined ? [] : ['--database', database])];
  return {
    command: java.command,
    words: [...utf8, ...permitOldWays(java), '-cp', join(shell, '*'), 'org.neo4j.shell.Main', ...where],
    environment: { ...settings.environment, NEO4J_PASSWORD: password },
  };
}

async function inContainer(engine: Engine, settings: Settings): Promise<ShellProgram> {
  const release = chooseRelease(settings);
  const state = StateFolder.of('docker', settings, release);
  const compose = await findCompose(state.path, settings.environment);
  if (compose === undefined) throw engineMissing('the Docker engine answers no more', release);
  const [command, ...words] = compose.command;
  const script =
    'IFS=/ read -r NEO4J_USERNAME NEO4J_PASSWORD <<< "$NEO4J_AUTH"; export NEO4J_USERNAME NEO4J_PASSWORD; exec cypher-shell "$@"';
  return {
    command,
    words: [...words, 'exec', ...(process.stdin.isTTY ? [] : ['-T']), 'neo4j', 'bash', '-c', script, 'cypher-shell'],
    environment: { ...compose.environment, NEO4J_PASSWORD: engine.password },
  };
}

function openStatements(file: string): number {
  try {
    return openSync(file, 'r');
  } catch (error) {
    throw new Failure(
      'FILE_UNREADABLE',
      `${file} cannot be read: ${error instanceof Error ? error.message : error}`,
      'Name a file of Cypher statements, each ended by a semicolon.',
      { cause: error },
    );
  }
}
