import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { findRunningEngine } from '../../src/engine/find-engine.ts';
import { managedServer } from '../../src/engine/managed/managed-server.ts';
import type { LocalEngine } from '../../src/engine/server/engine.ts';
import { chooseRelease } from '../../src/engine/server/release.ts';
import { ask } from '../setup/ask.ts';
import { hasJava } from '../setup/has-java.ts';
import { makeOwnState } from '../setup/own-state.ts';

const state = makeOwnState();
const server = managedServer(state.settings, chooseRelease(state.settings));
const report = () => undefined;

vi.setConfig({ testTimeout: 600_000 });
afterAll(state.remove);

describe.runIf(hasJava)('a managed Neo4j', () => {
  test('is private to this user and this machine', async () => {
    const engine = await start();
    expect(await ask(engine, 'RETURN gds.version()')).toEqual([chooseRelease(state.settings).gds]);
    expect(mode('')).toBe(0o700);
    expect(mode('password')).toBe(0o600);
    await expect(ask({ ...engine, password: 'guessed-wrong' }, 'RETURN 1')).rejects.toThrow(/unauthorized/i);
    await expect(ask(engine, "LOAD CSV FROM 'file:///etc/hosts' AS line RETURN line")).rejects.toThrow(/file/i);
    await expect(ask(engine, "LOAD CSV FROM 'file:///../conf/neo4j.conf' AS line RETURN line")).rejects.toThrow();
    for (const address of foreignAddresses()) expect(await accepts(address, portOf(engine.bolt))).toBe(false);
    expect((await fetch(`${engine.http}/browser/`)).status).toBe(200);
    expect(await findRunningEngine(state.settings)).toMatchObject({ bolt: engine.bolt, startedHere: false });
    await ask(engine, "CREATE (:Kept {word: 'yes'}) RETURN 1");
    await engine.stop();
    expect(await findRunningEngine(state.settings)).toBeUndefined();
    expect(engine.lost.aborted).toBe(false);
  });

  test('uses other ports if the default ones are taken, keeps its data, and is found again after being killed', async () => {
    await takePort(7687);
    await takePort(7474);
    const engine = await start();
    expect([portOf(engine.bolt), portOf(engine.http)]).not.toContain(7687);
    expect(await ask(engine, 'MATCH (n:Kept) RETURN n.word')).toEqual(['yes']);
    await ask(engine, "CREATE (:Kept {word: 'too'}) RETURN 1");
    const lost = new Promise((resolve) => engine.lost.addEventListener('abort', resolve));
    process.kill(runningPid(), 'SIGKILL');
    await lost;
    expect(engine.lost.reason).toMatchObject({ code: 'ENGINE_LOST' });

    const again = await start();
    expect((await ask(again, 'MATCH (n:Kept) RETURN n.word')).sort()).toEqual(['too', 'yes']);
    await engine.stop();
    expect(await ask(again, 'RETURN 1')).toEqual([1]);
    await again.stop();
  });

  test('starts over after a reset, with the same password', async () => {
    const password = readFileSync(inState('password'), 'utf8');
    await server.reset({ report });
    const engine = await start();
    expect(engine.password).toBe(password);
    expect(await ask(engine, 'MATCH (n) RETURN count(n)')).toEqual([0]);
    await engine.stop();
  });
});

function start(): Promise<LocalEngine> {
  return server.start({ report });
}

function inState(name: string): string {
  const [folder = ''] = globSync('managed-*', { cwd: state.folder });
  return `${state.folder}/${folder}/${name}`;
}

function mode(name: string): number {
  return statSync(inState(name)).mode & 0o777;
}

function runningPid(): number {
  const file = inState('running.json');
  if (!existsSync(file)) throw new Error('no server is running');
  return z.object({ server: z.object({ pid: z.number() }) }).parse(JSON.parse(readFileSync(file, 'utf8'))).server.pid;
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

/** Addresses of this machine that others can reach, and one that only a wildcard listener answers. */
function foreignAddresses(): readonly string[] {
  const outward = Object.values(networkInterfaces()).flatMap((addresses = []) =>
    addresses.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address),
  );
  return process.platform === 'linux' ? ['127.0.0.2', ...outward] : outward;
}

function accepts(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, timeout: 2_000 }, () => resolve(true));
    socket.once('error', () => resolve(false)).once('timeout', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Keeps a port occupied until the test ends, by this test or whoever already has it. */
async function takePort(port: number): Promise<void> {
  const taker = createServer();
  await new Promise<void>((resolve) => {
    taker.once('error', () => resolve()).listen(port, '127.0.0.1', resolve);
  });
  onTestFinished(() => void taker.close());
}
