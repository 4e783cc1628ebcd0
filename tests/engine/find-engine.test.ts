import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findEngine } from '../../src/engine/find-engine.ts';
import { readSettings } from '../../src/settings.ts';
import { ask } from '../setup/ask.ts';
import { makeOwnState } from '../setup/own-state.ts';
import { testEngine } from '../setup/test-engine.ts';

const state = makeOwnState();
afterAll(state.remove);

const { bolt, user, password } = testEngine();

function find(environment: Record<string, string | undefined>) {
  return findEngine(readSettings({ ENTENTE_STATE: state.folder, ...environment }), { report: () => undefined });
}

test('uses the Neo4j at NEO4J_URI, and never stops it', async () => {
  const engine = await find({ NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password });
  expect(engine).toMatchObject({ kind: 'given', bolt, user, password, version: testEngine().version });
  await engine.stop();
  expect(await ask(engine, 'RETURN 1')).toEqual([1]);
});

test('reports a Neo4j that does not answer or refuses the password', async () => {
  await expect(find({ NEO4J_URI: 'bolt://127.0.0.1:1' })).rejects.toMatchObject({
    code: 'ENGINE_UNREACHABLE',
    message: expect.stringContaining('bolt://127.0.0.1:1'),
  });
  await expect(find({ NEO4J_URI: bolt, NEO4J_USERNAME: 'nobody', NEO4J_PASSWORD: 'wrong' })).rejects.toMatchObject({
    code: 'ENGINE_AUTHENTICATION',
    message: expect.stringContaining('"nobody"'),
  });
});

test('says what to install on a machine that cannot run Neo4j', async () => {
  const emptyPath = join(state.folder, 'empty');
  mkdirSync(emptyPath);
  await expect(find({ PATH: emptyPath })).rejects.toMatchObject({
    code: 'ENGINE_MISSING',
    next: expect.stringMatching(/Debian, Ubuntu .*maven.*macOS .*maven.*Windows .*Docker Desktop/s),
  });
  await expect(find({ PATH: emptyPath, ENTENTE_ENGINE: 'docker' })).rejects.toMatchObject({ code: 'ENGINE_MISSING' });
});

test('reports a state folder that cannot be created', async () => {
  const file = join(state.folder, 'file');
  writeFileSync(file, '');
  await expect(find({ ENTENTE_STATE: file, ENTENTE_ENGINE: 'managed' })).rejects.toMatchObject({
    code: 'SETTING_INVALID',
    message: expect.stringContaining(file),
  });
});

test('reports a release that is too old, invalid, or without a known Graph Data Science', async () => {
  for (const version of ['4.4.40', '5.20.0', 'latest', '2031.01.0'])
    await expect(find({ NEO4J_VERSION: version })).rejects.toMatchObject({
      code: 'SETTING_INVALID',
      message: expect.stringContaining(version),
    });
});
