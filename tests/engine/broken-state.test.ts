import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { chooseRelease } from '../../src/engine/server/release.ts';
import { runEntente } from '../setup/entente.ts';
import { hasJava } from '../setup/has-java.ts';
import { makeOwnState } from '../setup/own-state.ts';

vi.setConfig({ testTimeout: 600_000 });

const state = makeOwnState();
const managed = join(state.folder, `managed-${chooseRelease(state.settings).line}`);
afterAll(state.remove);

/** Creates the state folder of a server with data, with these files. */
function haveState(files: Readonly<Record<string, string>>): void {
  rmSync(managed, { recursive: true, force: true });
  mkdirSync(managed);
  for (const [name, text] of Object.entries({ established: '', ...files })) writeFileSync(join(managed, name), text);
}

test.each(['start', 'stop', 'reset --yes'])('reports an invalid lock file: engine %s', async (words) => {
  haveState({
    lock: 'garbage\n'.repeat(500),
    password: 'secret',
    'running.json': JSON.stringify({ version: '5.26.30', server: { pid: 1, started: 'never' }, bolt: 1, http: 2 }),
  });
  const { code, stderr } = await runEntente(['engine', ...words.split(' ')], state.environment);
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(join(managed, 'lock')) });
  expect(stderr).toMatch(/delete the file.*\(ENGINE_STATE:/s);
  expect(stderr).not.toContain('a bug in Entente');
});

test.each([
  ['missing', {}],
  ['empty', { password: '' }],
])('reports a lost password: %s', async (how, files) => {
  haveState(files);
  const { code, stderr } = await runEntente(['engine', 'start'], state.environment);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringContaining(`${join(managed, 'password')} is ${how}`),
  });
  expect(stderr).toMatch(/engine reset.*\(ENGINE_STATE:/s);
});

test.runIf(hasJava)("reports a server that runs out of memory while starting, with Java's message", async () => {
  rmSync(managed, { recursive: true, force: true });
  const { code, stderr } = await runEntente(['engine', 'start'], { ...state.environment, ENTENTE_HEAP: '20m' });
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('java.lang.OutOfMemoryError') });
  expect(stderr).toMatch(/ran out of memory.*ENTENTE_HEAP.*\(ENGINE_MEMORY:/s);
});

/** Runs a command with ENTENTE_STATE on a separate small disk, visible only to it. */
function runOnDisk(size: string, script: string, words: readonly string[]) {
  const disk = mkdtempSync(join(tmpdir(), 'entente-disk-'));
  const main = join(import.meta.dirname, '../../src/main.ts');
  const whole = `mount -t tmpfs -o size=${size} none '${disk}' && ${script} exec "$@"`;
  const { status, stderr } = spawnSync(
    'unshare',
    ['--map-root-user', '--mount', 'sh', '-c', whole, 'sh', process.execPath, main, ...words],
    {
      cwd: disk,
      encoding: 'utf8',
      env: { ...process.env, ...state.environment, ENTENTE_STATE: disk, DISK: disk },
    },
  );
  rmSync(disk, { recursive: true });
  return { code: status, stderr };
}

const canMount = process.platform === 'linux' && runOnDisk('1m', 'exit 7;', []).code === 7;

describe.runIf(canMount)('reports a full disk', () => {
  test('if nothing can be written', () => {
    const { code, stderr } = runOnDisk('64k', 'cat /dev/zero > "$DISK/filled" 2> "$DISK/said";', ['engine', 'start']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/The disk of .* is full.*\(DISK_FULL:/is),
    });
  });

  test.runIf(hasJava)('if Neo4j cannot write an import', () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-files-'));
    const ids = Array.from({ length: 600 }, (_, index) => `org:n${index}`);
    writeFileSync(
      join(folder, 'registry.yaml'),
      `registry: bodies\nentities:\n${ids.map((id) => `  - {id: ${id}, name: Body ${id.slice(4)}}\n`).join('')}`,
    );
    for (let number = 1; number <= 10; number += 1) {
      const claims = ids.map(
        (id, at) =>
          `  - {PARTNERS_WITH: {from: ${id}, to: ${ids[(at + number) % ids.length]}}, paragraph: 1, quote: "${'words '.repeat(400)}"}\n`,
      );
      writeFileSync(
        join(folder, `source-${number}.yaml`),
        `source: {id: doc:d${number}, title: D ${number}, publisher: org:n0, published: 2021-05-04, paragraphs: 1-9}\nclaims:\n${claims.join('')}`,
      );
    }
    try {
      const { code, stderr } = runOnDisk('24m', '', ['import', folder]);
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('(DISK_FULL:') });
      expect(stderr).not.toContain('a bug in Entente');
      // Nothing else failed: the server that it started was ended.
      expect(stderr.match(/see docs\/errors/g)).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
