import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { findCompose } from '../../src/engine/docker/compose.ts';
import { chooseLocalServer } from '../../src/engine/find-engine.ts';
import { readSettings } from '../../src/settings.ts';
import { ask } from '../setup/ask.ts';

const folder = join(tmpdir(), `entente-docker-${process.pid}`);
const settings = readSettings({ ...process.env, ENTENTE_STATE: folder, ENTENTE_ENGINE: 'docker', NEO4J_URI: '' });
const hasDocker = (await findCompose(folder, settings.environment)) !== undefined;
const options = { report: () => undefined };

vi.setConfig({ testTimeout: 400_000 });
afterAll(async () => {
  if (hasDocker) await (await chooseLocalServer(settings)).reset(options);
  rmSync(folder, { recursive: true, force: true });
});

describe.runIf(hasDocker)('a Neo4j in Docker', () => {
  test('starts, keeps its data while stopped, is shared, and is emptied by a reset', async () => {
    const server = await chooseLocalServer(settings);
    expect(server.kind).toBe('docker');
    const engine = await server.start(options);
    expect(engine.startedHere).toBe(true);
    expect(await ask(engine, "CREATE (:Kept) RETURN gds.version() STARTS WITH '2.'")).toEqual([true]);
    expect((await fetch(engine.http)).ok).toBe(true);
    const guest = await server.start(options);
    expect(guest).toMatchObject({ bolt: engine.bolt, startedHere: false });
    await guest.stop();
    expect(await server.find()).toMatchObject({ bolt: engine.bolt });
    await engine.stop();
    expect(await server.find()).toBeUndefined();

    const again = await server.start({ ...options, keep: true });
    expect(await ask(again, 'MATCH (n:Kept) RETURN count(n)')).toEqual([1]);
    await again.stop();
    expect(await server.find()).toBeDefined();
    expect(await server.stop(options)).toBe(true);

    await server.reset(options);
    const empty = await server.start(options);
    expect(await ask(empty, 'MATCH (n) RETURN count(n)')).toEqual([0]);
    await empty.stop();
  });
});
