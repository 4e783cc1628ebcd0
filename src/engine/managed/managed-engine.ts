import type { LocalEngine } from '../server/engine.ts';
import { withLock } from '../state/lock.ts';
import { end, isAlive } from '../state/process-identity.ts';
import type { Running, StateFolder } from '../state/state-folder.ts';
import { explainEnd, logOf } from './end-of-server.ts';

const graceMs = 30_000;
const pollIntervalMs = 500;

/** Describes a running managed server as an engine. */
export function describeManaged(
  state: StateFolder,
  { server, bolt, http }: Running,
  version: string,
  startedHere: boolean,
): LocalEngine {
  const lost = new AbortController();
  const watch = setInterval(() => {
    if (isAlive(server.pid)) return;
    clearInterval(watch);
    lost.abort(
      explainEnd(state, 'Neo4j has stopped: another program stopped it, or it failed', {
        code: 'ENGINE_LOST',
        next: `See ${logOf(state)}, then start again. The data is kept.`,
      }),
    );
  }, pollIntervalMs).unref();
  return {
    kind: 'managed',
    bolt: `bolt://127.0.0.1:${bolt}`,
    http: `http://127.0.0.1:${http}`,
    user: 'neo4j',
    password: state.password(),
    version,
    startedHere,
    lost: lost.signal,
    async stop(now) {
      clearInterval(watch);
      if (!startedHere) return;
      await withLock(state.lock, { report: () => undefined, signal: now }, async () => {
        const isCurrent = state.readRunning()?.server.pid === server.pid;
        if (isCurrent && !state.isOwned()) return;
        await end(server, graceMs, now);
        if (isCurrent) state.forgetRunning();
      });
    },
  };
}

/** Ends the server recorded in the state folder, gracefully unless `now` is aborted; returns whether there was one. */
export async function endRunning(state: StateFolder, now?: AbortSignal): Promise<boolean> {
  const running = state.readRunning();
  if (running) await end(running.server, graceMs, now);
  state.forgetRunning();
  return running !== undefined;
}
