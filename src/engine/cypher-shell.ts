import { type StdioOptions, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import type { Report } from '../report.ts';
import type { Environment, Settings } from '../settings.ts';
import { findCompose } from './docker/compose.ts';
import { download } from './install/download.ts';
import { engineMissing, findJava, legacyAccessOptions } from './install/java.ts';
import type { Engine } from './server/engine.ts';
import { chooseRelease } from './server/release.ts';
import { StateFolder } from './state/state-folder.ts';

/** UTF-8 in every locale: Java before 18 uses the encoding of the locale. */
const utf8 = ['-Dfile.encoding=UTF-8', '-Dsun.stdout.encoding=UTF-8', '-Dstdout.encoding=UTF-8'];

/** Neo4j's cypher-shell, configured for an engine. The password is passed in the environment only. */
export interface CypherShell {
  readonly command: string;
  readonly words: readonly string[];
  readonly environment: Environment;
}

/** Finds cypher-shell for an engine: the container's for Docker, otherwise a downloaded one. */
export async function findCypherShell(
  engine: Engine,
  settings: Settings,
  options: { report: Report; signal?: AbortSignal | undefined },
): Promise<CypherShell> {
  return engine.kind === 'docker' ? inContainer(engine, settings) : onJava(engine, settings, options);
}

/**
 * Runs cypher-shell on this program's standard output, and on its standard input if no file is given.
 * @param more further arguments, such as `--format plain`.
 * @returns its exit code.
 */
export async function runCypherShell(
  { command, words, environment }: CypherShell,
  file: string | undefined,
  more: readonly string[],
  signal: AbortSignal,
): Promise<number> {
  const input = file === undefined ? 'inherit' : openStatements(file);
  try {
    return await new Promise((resolve, reject) => {
      const stdio: StdioOptions = [input, 'inherit', 'inherit'];
      const shell = spawn(command, [...words, ...more], { env: environment, stdio, signal });
      shell.once('error', reject);
      shell.once('close', (code) => resolve(code ?? 1));
    });
  } finally {
    if (typeof input === 'number') closeSync(input);
  }
}

async function onJava(
  { bolt, user, password, database }: Engine,
  settings: Settings,
  options: { report: Report; signal?: AbortSignal | undefined },
): Promise<CypherShell> {
  const release = chooseRelease(settings);
  const java = await findJava(release.java, settings.environment);
  if (java === undefined) throw engineMissing(`cypher-shell needs Java ${release.java} or newer`, release);
  const { shell } = await download(release, java, settings, options);
  const where = ['--address', bolt, '--username', user, ...(database === undefined ? [] : ['--database', database])];
  return {
    command: java.command,
    words: [...utf8, ...legacyAccessOptions(java), '-cp', join(shell, '*'), 'org.neo4j.shell.Main', ...where],
    environment: { ...settings.environment, NEO4J_PASSWORD: password },
  };
}

async function inContainer(engine: Engine, settings: Settings): Promise<CypherShell> {
  const release = chooseRelease(settings);
  const state = StateFolder.of('docker', settings, release);
  const compose = await findCompose(state.path, settings.environment);
  if (compose === undefined) throw engineMissing('the Docker engine no longer answers', release);
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
      `Cannot read ${file}: ${error instanceof Error ? error.message : error}`,
      'Choose a file with Cypher statements, each ended by a semicolon.',
      { cause: error },
    );
  }
}
