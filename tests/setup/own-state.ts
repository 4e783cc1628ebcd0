import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { managedServer } from '../../src/engine/managed/managed-server.ts';
import { chooseRelease } from '../../src/engine/server/release.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { quickJava } from './short-runs.ts';

/** A state folder for one test file, with the settings that make a managed server use it. */
export interface OwnState {
  readonly folder: string;
  readonly environment: Record<string, string | undefined>;
  readonly settings: Settings;
  /** Ends the server that a test may have left, and deletes the folder. */
  remove(): Promise<void>;
}

/** Makes an empty state folder; the jars are those that the program itself downloads once. */
export function makeOwnState(): OwnState {
  const folder = mkdtempSync(join(tmpdir(), 'entente-'));
  const shared = readSettings(process.env);
  const environment = {
    ENTENTE_ENGINE: 'managed',
    ENTENTE_STATE: folder,
    ENTENTE_DOWNLOADS: shared.ENTENTE_DOWNLOADS ?? join(shared.ENTENTE_STATE, 'downloads'),
    NEO4J_URI: undefined,
    JDK_JAVA_OPTIONS: quickJava.join(' '),
  };
  const settings = readSettings({ ...process.env, ...environment });
  return {
    folder,
    environment,
    settings,
    async remove() {
      await managedServer(settings, chooseRelease(settings)).stop({ report: () => undefined });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
