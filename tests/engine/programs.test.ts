import { globSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { findRunningEngine } from '../../src/engine/find-engine.ts';
import { managedServer } from '../../src/engine/managed/managed-server.ts';
import { chooseRelease } from '../../src/engine/server/release.ts';
import { isAlive } from '../../src/engine/state/process-identity.ts';
import { ask } from '../setup/ask.ts';
import { runEntente, spawnEntente } from '../setup/entente.ts';
import { hasJava } from '../setup/has-java.ts';
import { makeOwnState } from '../setup/own-state.ts';
import { makeStuckJava } from '../setup/stuck-java.ts';

const state = makeOwnState();
const status = z.object({ bolt: z.string(), user: z.string(), password: z.string() });

vi.setConfig({ testTimeout: 600_000 });
afterAll(state.remove);

/** Programs that share one managed Neo4j. `cypher` with open input keeps running. */
describe.runIf(hasJava)('programs', () => {
  test.skipIf(process.platform === 'win32')('an interrupted first start leaves nothing running', async () => {
    const java = await makeStuckJava(state.folder);
    const program = spawnEntente(['engine', 'start'], { ...state.environment, JAVA_HOME: java.home });
    const server = await java.untilStuck();
    await vi.waitUntil(() => globSync(`${state.folder}/*/running.json`).length > 0, { timeout: 100_000 });
    program.process.kill('SIGINT');
    expect(await program.ended).toMatchObject({ code: 130, stdout: '' });
    expect(isAlive(server)).toBe(false);
    expect(globSync(`${state.folder}/*/running.json`)).toEqual([]);
    expect((await runEntente(['engine', 'status', '--json'], state.environment)).code).toBe(3);
  });

  test('two concurrent starts make one server, which runs until it is stopped', async () => {
    const starts = await Promise.all([1, 2].map(() => runEntente(['engine', 'start', '--json'], state.environment)));
    const [first, second] = starts.map(({ stdout }) => status.parse(JSON.parse(stdout)));
    expect(first).toEqual(second);
    if (first === undefined) throw new Error('unreachable');
    expect(await ask(first, "CREATE (:Kept) RETURN 'made'")).toEqual(['made']);
    const stopped = await runEntente(['engine', 'stop'], state.environment);
    expect(stopped).toMatchObject({ code: 0, stdout: 'Neo4j has stopped.\n' });
    expect((await runEntente(['engine', 'stop'], state.environment)).stdout).toBe('Neo4j was not running.\n');
  });

  test('the next program takes over the server of a killed one, and ends it', async () => {
    const killed = spawnEntente(['cypher'], state.environment);
    await untilRunning();
    const guest = await runEntente(
      ['cypher', '--format', 'plain'],
      state.environment,
      'MATCH (n:Kept) RETURN count(n);',
    );
    expect(guest.stdout).toBe('count(n)\n1\n');
    expect(await findRunningEngine(state.settings)).toBeDefined();
    killed.process.kill('SIGKILL');
    await killed.ended;
    const pid = runningPid();
    const heir = await managedServer(state.settings, chooseRelease(state.settings)).start({ report: () => undefined });
    expect(heir.startedHere).toBe(true);
    expect(runningPid()).toBe(pid);
    await heir.stop();
    expect(await findRunningEngine(state.settings)).toBeUndefined();
  });

  test('a program asked to end also ends the server that it started', async () => {
    const program = spawnEntente(['cypher'], state.environment);
    await untilRunning();
    program.process.kill('SIGTERM');
    expect((await program.ended).code).toBe(130);
    expect(globSync(`${state.folder}/*/running.json`)).toEqual([]);
  });
});

function untilRunning(): Promise<unknown> {
  return vi.waitUntil(() => findRunningEngine(state.settings), { timeout: 500_000, interval: 500 });
}

function runningPid(): number {
  const [file = ''] = globSync(`${state.folder}/*/running.json`);
  return z.object({ server: z.object({ pid: z.number() }) }).parse(JSON.parse(readFileSync(file, 'utf8'))).server.pid;
}
