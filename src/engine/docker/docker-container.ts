import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { Failure } from '../../failure.ts';
import type { Ports } from '../server/ports.ts';
import { readVersion } from '../server/probe.ts';
import type { StateFolder } from '../state/state-folder.ts';
import { type Compose, ComposeError, compose } from './compose.ts';

const timeoutMs = 300_000;

/** Returns the address and credentials of the container's Neo4j. */
export function addressOf({ bolt }: Ports, state: StateFolder) {
  return { bolt: `bolt://127.0.0.1:${bolt}`, user: 'neo4j', password: state.password() };
}

/** Returns the published ports of the running container; undefined if none is running. */
export async function findPorts(project: Compose): Promise<Ports | undefined> {
  const find = async (port: number) => {
    const published = await compose(project, ['port', 'neo4j', String(port)]).catch((error) => {
      if (error instanceof ComposeError) return '';
      throw error;
    });
    return Number(/:(\d+)\s*$/.exec(published)?.[1] ?? 0);
  };
  const ports = { bolt: await find(7687), http: await find(7474) };
  return ports.bolt > 0 && ports.http > 0 ? ports : undefined;
}

/**
 * Waits until the container's Neo4j answers, and returns its version.
 * @throws ComposeError if it ends or does not answer in time, Failure ENGINE_AUTHENTICATION.
 */
export async function awaitVersion(
  project: Compose,
  state: StateFolder,
  ports: Ports,
  signal: AbortSignal | undefined,
): Promise<string> {
  for (const deadline = Date.now() + timeoutMs; ; await sleep(250, undefined, { signal })) {
    const answer = await readVersionOnce(state, ports);
    if (answer !== undefined) return answer;
    const hasEnded = (await findPorts(project)) === undefined;
    if (hasEnded || Date.now() > deadline) {
      const log = await compose(project, ['logs', '--no-color', '--tail=12', 'neo4j']);
      throw new ComposeError(
        `Neo4j ${hasEnded ? 'exited while starting' : 'did not answer'}. Its last log lines:\n${log}`,
      );
    }
  }
}

async function readVersionOnce(state: StateFolder, ports: Ports): Promise<string | undefined> {
  try {
    return await readVersion(addressOf(ports, state));
  } catch (error) {
    if (!(error instanceof neo4j.Neo4jError)) throw error;
    if (!error.code.startsWith('Neo.ClientError.Security.')) return undefined;
    throw new Failure(
      'ENGINE_AUTHENTICATION',
      `The Neo4j in Docker rejects the password in ${state.at('password')}.`,
      'Write its current password into that file, or delete its data with `npm run entente -- engine reset`.',
      { cause: error },
    );
  }
}
