import type { Settings } from '../settings.ts';
import { findCompose } from './docker/compose.ts';
import { dockerServer } from './docker/docker-server.ts';
import { engineMissing } from './install/java.ts';
import { hasManagedServer, managedServer } from './managed/managed-server.ts';
import type { Engine } from './server/engine.ts';
import { reachGivenServer } from './server/given-server.ts';
import type { LocalServer, StartOptions } from './server/local-server.ts';
import { chooseRelease } from './server/release.ts';
import { StateFolder } from './state/state-folder.ts';

/**
 * Finds a Neo4j or starts one: the one at NEO4J_URI; else a managed one that has been started before, so that
 * installing Docker hides no data; else one in Docker; else a managed one on Java.
 * @throws Failure ENGINE_MISSING where this machine has none of it, and the other ENGINE_ failures.
 */
export async function findEngine(settings: Settings, options: StartOptions): Promise<Engine> {
  if (settings.NEO4J_URI !== undefined) return reachGivenServer(settings.NEO4J_URI, settings);
  const server = await chooseLocalServer(settings);
  return server.start(options);
}

/** The Neo4j that answers now; starts nothing. Undefined where none does, but one at NEO4J_URI must. */
export async function findRunningEngine(settings: Settings): Promise<Engine | undefined> {
  if (settings.NEO4J_URI !== undefined) return reachGivenServer(settings.NEO4J_URI, settings);
  const server = await chooseLocalServer(settings);
  return server.find();
}

/** The server that this machine runs, or would run, where NEO4J_URI is absent. */
export async function chooseLocalServer(settings: Settings): Promise<LocalServer> {
  const release = chooseRelease(settings);
  const isManaged = settings.ENTENTE_ENGINE === 'managed' || hasManagedServer(settings, release);
  if (isManaged && settings.ENTENTE_ENGINE !== 'docker') return managedServer(settings, release);
  const state = StateFolder.of('docker', settings, release);
  const compose = await findCompose(state.path, settings.environment);
  if (compose) return dockerServer(compose, state, settings);
  if (settings.ENTENTE_ENGINE === 'docker')
    throw engineMissing('ENTENTE_ENGINE is docker, but no Docker engine with Compose answers', release);
  return managedServer(settings, release);
}
