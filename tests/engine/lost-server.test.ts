import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { managedServer } from '../../src/engine/managed/managed-server.ts';
import { chooseRelease } from '../../src/engine/server/release.ts';
import { openBoltProxy } from '../api/bolt-proxy.ts';
import { ask } from '../setup/ask.ts';
import { spawnEntente } from '../setup/entente.ts';
import { hasJava } from '../setup/has-java.ts';
import { holdLabel } from '../setup/locks.ts';
import { makeOwnState } from '../setup/own-state.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld } from '../setup/world.ts';

const state = makeOwnState();
const server = managedServer(state.settings, chooseRelease(state.settings));
const countAll = 'MATCH (n) WHERE NOT n:Migration RETURN count(n)';

vi.setConfig({ testTimeout: 600_000 });
afterAll(state.remove);

const folder = join(state.folder, 'files');
beforeAll(() => mkdirSync(folder));

/** A registry with a funder, and a source whose import waits for the label Funder after writing its claims. */
const files = {
  'registry.yaml': 'registry: bodies\nentities: [{id: org:a, name: Fund A}, {id: programme:b, name: Programme B}]\n',
  'source.yaml': `source: {id: doc:a, title: Release, publisher: org:a, published: 2021-05-04, paragraphs: 1-9}
claims: [{FUNDS: {from: org:a, to: programme:b}, paragraph: 1}]
`,
};

const write = (...names: readonly (keyof typeof files)[]) =>
  names.map((name) => {
    const path = join(folder, name);
    writeFileSync(path, files[name]);
    return path;
  });

test('an import whose connection is cut ends without retrying', async () => {
  const { user, password, bolt } = testEngine();
  const world = await openWorld();
  const proxy = await openBoltProxy(bolt);
  const lock = await holdLabel('Funder');
  try {
    const importer = spawnEntente(['import', ...write('registry.yaml', 'source.yaml')], {
      NEO4J_URI: proxy.uri,
      NEO4J_USERNAME: user,
      NEO4J_PASSWORD: password,
    });
    await Promise.race([lock.isWaitedFor(), importer.ended.then(({ stderr }) => expect.unreachable(stderr))]);
    const countRefused = proxy.cut();
    const { code, stderr } = await importer.ended;
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('(ENGINE_UNREACHABLE:') });
    expect(countRefused()).toBe(0);
  } finally {
    await lock[Symbol.asyncDispose]();
    await proxy.close();
    await world.close();
  }
});

test.runIf(hasJava)('an import whose Neo4j is killed says so, and stores nothing incomplete', async () => {
  const engine = await server.start({ report: () => undefined, keep: true });
  const registry = spawnEntente(['import', ...write('registry.yaml')], state.environment);
  expect(await registry.ended).toMatchObject({ code: 0 });
  const before = await ask(engine, countAll);
  const lock = await holdLabel('Funder', engine);
  const importer = spawnEntente(['import', ...write('source.yaml')], state.environment);
  await Promise.race([lock.isWaitedFor(), importer.ended.then(({ stderr }) => expect.unreachable(stderr))]);
  process.kill(runningPid(), 'SIGKILL');
  const { code, stderr } = await importer.ended;
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('(ENGINE_LOST:') });
  await lock[Symbol.asyncDispose]();

  const again = await server.start({ report: () => undefined });
  expect(await ask(again, countAll)).toEqual(before);
  await again.stop();
});

function runningPid(): number {
  const text = readFileSync(
    join(state.folder, `managed-${chooseRelease(state.settings).line}`, 'running.json'),
    'utf8',
  );
  return z.object({ server: z.object({ pid: z.number() }) }).parse(JSON.parse(text)).server.pid;
}
