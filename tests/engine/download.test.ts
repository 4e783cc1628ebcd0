import { chmodSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { download } from '../../src/engine/install/download.ts';
import { findJava } from '../../src/engine/install/java.ts';
import { chooseRelease } from '../../src/engine/server/release.ts';
import { readSettings } from '../../src/settings.ts';
import { spawnEntente } from '../setup/entente.ts';
import { makeOwnState } from '../setup/own-state.ts';

const state = makeOwnState();
const java = await findJava(17, process.env);

vi.setConfig({ testTimeout: 600_000 });
afterAll(state.remove);

describe.runIf(java !== undefined && process.platform !== 'win32')('the download', () => {
  test('continues after a killed program and a failure of Maven, and is never used before it is complete', async () => {
    const downloads = join(state.folder, 'downloads');
    const environment = {
      ...state.environment,
      ENTENTE_DOWNLOADS: downloads,
      PATH: [makeUnluckyMaven(), process.env.PATH].join(delimiter),
    };
    const killed = spawnEntente(['engine', 'start'], environment);
    await vi.waitUntil(() => existsSync(join(state.folder, 'hangs')), { timeout: 500_000 });
    killed.process.kill('SIGKILL');
    await killed.ended;
    process.kill(Number(readFileSync(join(state.folder, 'hangs'), 'utf8')));
    expect(globSync(`${downloads}/*/server/lib/broken.jar`)).toHaveLength(1);

    const settings = readSettings({ ...process.env, ...environment });
    const told: string[] = [];
    if (java === undefined) throw new Error('unreachable');
    const jars = await download(chooseRelease(settings), java, settings, {
      report: (step, detail) => told.push(`${step} ${detail}`),
    });
    expect(told.join('\n')).toContain('failed, trying again in 1 s');
    const names = globSync('*.jar', { cwd: jars.server });
    expect(names).toContain(`neo4j-${settings.NEO4J_VERSION}.jar`);
    expect(names).not.toContain('broken.jar');
    expect(globSync('cypher-shell-*.jar', { cwd: jars.shell })).toHaveLength(1);
    expect(globSync('*.jar', { cwd: jars.plugins })).toContain(`proc-${chooseRelease(settings).gds}.jar`);
    expect(globSync(`${downloads}/*.draft`)).toEqual([]);
  });

  test('of a release that does not exist fails at once', async () => {
    const downloads = join(state.folder, 'unknown');
    const settings = readSettings({ ...process.env, ENTENTE_DOWNLOADS: downloads, NEO4J_VERSION: '5.26.9999' });
    if (java === undefined) throw new Error('unreachable');
    await expect(download(chooseRelease(settings), java, settings, { report: () => undefined })).rejects.toMatchObject({
      code: 'ENGINE_DOWNLOAD',
      message: expect.stringContaining('5.26.9999'),
    });
  });
});

/** An mvn that hangs the first time, fails the second time, and works from then on. */
function makeUnluckyMaven(): string {
  const folder = join(state.folder, 'bin');
  mkdirSync(folder);
  const script = `#!/bin/sh
if [ ! -e '${state.folder}/hangs' ]; then
  mkdir -p server/lib && echo half > server/lib/broken.jar
  echo $$ > '${state.folder}/hangs.draft' && mv '${state.folder}/hangs.draft' '${state.folder}/hangs'
  exec sleep 600
elif [ ! -e '${state.folder}/failed' ]; then
  touch '${state.folder}/failed'
  echo '[ERROR] 503 Service Unavailable'
  exit 1
fi
PATH='${process.env.PATH}' exec mvn "$@"
`;
  writeFileSync(join(folder, 'mvn'), script);
  chmodSync(join(folder, 'mvn'), 0o755);
  return folder;
}
