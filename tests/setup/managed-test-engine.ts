import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { managedServer } from '../../src/engine/managed/managed-server.ts';
import { chooseRelease } from '../../src/engine/server/release.ts';
import { tryLock } from '../../src/engine/state/lock.ts';
import type { Report } from '../../src/report.ts';
import type { Settings } from '../../src/settings.ts';
import { quickJava, replanInterval } from './short-runs.ts';

/**
 * Starts a managed Neo4j for the tests, on the jars that the program itself uses. Its folder is kept for the
 * next run; runs at the same time have one each.
 */
export async function startManaged(settings: Settings, report: Report) {
  const folder = claimFolder(join(settings.ENTENTE_STATE, 'test'));
  const ownFolder = {
    ...settings,
    ENTENTE_STATE: folder.path,
    ENTENTE_DOWNLOADS: settings.ENTENTE_DOWNLOADS ?? join(settings.ENTENTE_STATE, 'downloads'),
  };
  const engine = await managedServer(ownFolder, chooseRelease(ownFolder), {
    configuration: [`dbms.cypher.min_replan_interval=${replanInterval}`],
    javaOptions: quickJava,
  }).start({ report });
  const { kind, bolt, http, user, password } = engine;
  return {
    engine: { kind, bolt, http, user, password },
    async stop() {
      await engine.stop();
      folder.release();
    },
  };
}

function claimFolder(parent: string): { path: string; release(): void } {
  for (let number = 1; ; number += 1) {
    const path = join(parent, String(number));
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const release = tryLock(join(path, 'in-use'));
    if (release) return { path, release };
  }
}
