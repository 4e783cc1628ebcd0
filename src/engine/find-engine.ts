import type { Settings } from '../settings.ts';
import type { Engine } from './engine.ts';
import { reachGivenServer } from './given-server.ts';
import { startManagedServer } from './managed-server.ts';
import type { StartOptions } from './managed-start.ts';

export async function findEngine(settings: Settings, options: StartOptions): Promise<Engine> {
  if (settings.NEO4J_URI !== undefined) return reachGivenServer(settings.NEO4J_URI, settings);
  return startManagedServer(settings, options);
}
