import { existsSync, realpathSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { readHome, readVersion } from '../server/probe.ts';
import { isRunning } from '../state/process-identity.ts';
import type { Running, StateFolder } from '../state/state-folder.ts';

/** The state of a started server: it answers, has ended, refuses the password, or has not answered in time. */
export type Answer =
  | { readonly kind: 'answers'; readonly version: string }
  | { readonly kind: 'ended' | 'refuses' | 'silent' };

/** Probes a server that is starting until it answers, for at most `timeoutMs`. */
export async function awaitAnswer(
  state: StateFolder,
  { server, bolt, http }: Running,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<Answer> {
  const address = { bolt: `bolt://127.0.0.1:${bolt}`, user: 'neo4j', password: state.password() };
  for (const deadline = Date.now() + timeoutMs; ; ) {
    signal?.throwIfAborted();
    if (!isRunning(server)) return { kind: 'ended' };
    const { refused, version } = await probe(state, address);
    if (version !== undefined && (await listens(http))) return { kind: 'answers', version };
    if (Date.now() > deadline) return { kind: refused ? 'refuses' : 'silent' };
    await sleep(refused ? 2_000 : 100, undefined, { signal });
  }
}

/** Another program that has just taken the port can refuse the password or answer, but not with this home folder. */
async function probe(
  state: StateFolder,
  address: { bolt: string; user: string; password: string },
): Promise<{ refused: boolean; version?: string }> {
  try {
    const home = await readHome(address);
    const isOurs = existsSync(home) && realpathSync(home) === realpathSync(state.at('home'));
    return isOurs ? { refused: false, version: await readVersion(address) } : { refused: true };
  } catch (error) {
    if (!(error instanceof neo4j.Neo4jError)) throw error;
    return { refused: error.code.startsWith('Neo.ClientError.Security.') };
  }
}

/** Neo4j opens its HTTP port, which serves Browser, shortly after the Bolt port. */
function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
