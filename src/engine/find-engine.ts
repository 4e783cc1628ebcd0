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
 * Finds or starts a Neo4j: the one at NEO4J_URI; otherwise a managed one that was started before, so that installing
 * Docker does not hide data; otherwise one in Docker; otherwise a managed one on Java.
 * @throws Failure ENGINE_MISSING if this machine has none of them, and the other ENGINE_ failures.
 */
export async function findEngine(settings: Settings, options: StartOptions): Promise<Engine> {
  if (settings.NEO4J_URI !== undefined) return reachGivenServer(settings.NEO4J_URI, settings);
  const server = await chooseLocalServer(settings);
  return server.start(options);
}

/**
 * Returns the running Neo4j without starting any; undefined if there is none.
 * @throws Failure if the one at NEO4J_URI does not answer.
 */
export async function findRunningEngine(settings: Settings): Promise<Engine | undefined> {
  if (settings.NEO4J_URI !== undefined) return reachGivenServer(settings.NEO4J_URI, settings);
  const server = await chooseLocalServer(settings);
  return server.find();
}

/** Chooses the server that this machine runs, or would run, without NEO4J_URI. */
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
