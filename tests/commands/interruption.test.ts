import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { chooseRelease } from '../../src/engine/server/release.ts';
import { tryLock } from '../../src/engine/state/lock.ts';
import { isAlive } from '../../src/engine/state/process-identity.ts';
import { StateFolder } from '../../src/engine/state/state-folder.ts';
import { type Running, spawnEntente } from '../setup/entente.ts';
import { hasJava } from '../setup/has-java.ts';
import { makeOwnState } from '../setup/own-state.ts';
import { makeStuckJava } from '../setup/stuck-java.ts';

const own = makeOwnState();
const state = StateFolder.of('managed', own.settings, chooseRelease(own.settings));
afterAll(own.remove);

/**
 * Interrupts a program twice, like Ctrl-C; returns the exit code of a shell: 130 also if the signal itself ended it
 * during its exit.
 */
async function interruptTwice({ process: program, said, ended }: Running): Promise<number | null> {
  program.kill('SIGINT');
  await said('Press Ctrl-C again');
  program.kill('SIGINT');
  const { code } = await ended;
  return program.signalCode === 'SIGINT' ? 130 : code;
}

test.each(['engine start', 'engine stop', 'engine reset --yes'])(
  'a second Ctrl-C ends waiting for another program: %s',
  async (words) => {
    state.make();
    state.writeRunning({ version: '5.26.30', server: { pid: 1, started: 'never' }, bolt: 1, http: 2 });
    const release = tryLock(state.lock) ?? expect.fail();
    onTestFinished(release);
    const program = spawnEntente(words.split(' '), own.environment);
    await program.said('Waiting for another program to finish starting or stopping');
    expect(await interruptTwice(program)).toBe(130);
  },
);

test.each([
  ['ask', 'brief', '--id', 'org:a'],
  ['retract', 'doc:a'],
  ['export', join(own.folder, 'out')],
  ['engine', 'status'],
])('a second Ctrl-C ends waiting for a server that never answers: %s', async (...words) => {
  const silent = createServer();
  const called = new Promise((resolve) => silent.once('connection', resolve));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void silent.close());
  const address = silent.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const program = spawnEntente(words, { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'x' });
  await called;
  expect(await interruptTwice(program)).toBe(130);
});

test.runIf(hasJava && process.platform !== 'win32')(
  'a second Ctrl-C ends a server that ignores requests to end',
  async () => {
    state.forgetRunning();
    mkdirSync(own.folder, { recursive: true });
    const java = await makeStuckJava(own.folder, ['TERM']);
    const program = spawnEntente(['engine', 'start'], { ...own.environment, JAVA_HOME: java.home });
    const server = await java.untilStuck();
    expect(await interruptTwice(program)).toBe(130);
    expect(isAlive(server)).toBe(false);
  },
);
