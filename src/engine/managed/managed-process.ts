import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Settings } from '../../settings.ts';
import type { Jars } from '../install/download.ts';
import type { Java } from '../install/java.ts';
import type { Ports } from '../server/ports.ts';
import type { Release } from '../server/release.ts';
import type { StateFolder } from '../state/state-folder.ts';
import { explainLines, logOf } from './end-of-server.ts';
import { describeConfiguration, describeJavaOptions } from './managed-configuration.ts';

const run = promisify(execFile);

/** Without this, glibc keeps a memory pool for each of many threads: about 50 MB of a small server's 500. */
const glibcThrift = { MALLOC_ARENA_MAX: '2' };

/** Options that a managed server gets in addition to its own. */
export interface ExtraOptions {
  /** Further lines of neo4j.conf. */
  readonly configuration?: readonly string[];
  /** Further options of Java. */
  readonly javaOptions?: readonly string[];
}

/** The parts and settings of a managed server. */
export interface Installation {
  readonly release: Release;
  readonly java: Java;
  readonly jars: Jars;
  readonly settings: Settings;
  readonly extra: ExtraOptions;
  readonly state: StateFolder;
}

/** Creates the home folder of a server if it does not exist, and sets its password. */
export async function establishHome({ java, jars, settings, state }: Installation): Promise<void> {
  rmSync(state.at('home'), { recursive: true, force: true });
  for (const folder of ['conf', 'data', 'import', 'tmp', 'logs'])
    mkdirSync(state.at('home', folder), { recursive: true });
  state.password();
  const admin = run(
    java.command,
    [
      ...['-XX:TieredStopAtLevel=1', '-cp', join(jars.server, '*')],
      ...['org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', `@${state.at('password')}`],
    ],
    { env: { ...settings.environment, NEO4J_HOME: state.at('home'), NEO4J_CONF: state.at('home', 'conf') } },
  );
  await admin.catch((error: Error) => {
    const lines = error.message.split('\n').filter((line) => line.trim() !== '');
    throw explainLines(state, lines, 'from neo4j-admin', 'Could not set the password of Neo4j', {
      code: 'ENGINE_START',
      next: 'Fix the problem shown in these lines, then start again.',
    });
  });
}

/**
 * Starts the server's process in a separate process group, so that Ctrl-C in a terminal does not reach it; returns its
 * pid.
 */
export function spawnServer({ release, java, jars, settings, extra, state }: Installation, ports: Ports): number {
  const home = state.at('home');
  writeFileSync(
    join(home, 'conf/neo4j.conf'),
    [describeConfiguration(ports, settings), ...(extra.configuration ?? []), ''].join('\n'),
  );
  rmSync(join(home, 'plugins'), { force: true });
  symlinkSync(jars.plugins, join(home, 'plugins'), 'junction');
  rmSync(join(home, 'tmp'), { recursive: true, force: true });
  mkdirSync(join(home, 'tmp'));
  if (existsSync(logOf(state))) renameSync(logOf(state), state.at('home', 'logs', 'neo4j-before.log'));
  const output = openSync(state.at('console.log'), 'w', 0o600);
  const child = spawn(
    java.command,
    [
      ...describeJavaOptions(home, java, settings),
      ...(extra.javaOptions ?? []),
      ...['-cp', join(jars.server, '*'), release.mainClass],
      ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    ],
    {
      cwd: home,
      env: { ...glibcThrift, ...settings.environment },
      detached: true,
      windowsHide: true,
      stdio: ['ignore', output, output],
    },
  );
  closeSync(output);
  child.unref();
  if (child.pid === undefined) throw new Error(`${java.command} can no longer be run`);
  return child.pid;
}
