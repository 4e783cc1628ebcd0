import { Failure } from '../../failure.ts';
import type { LocalEngine } from '../server/engine.ts';
import type { StartOptions } from '../server/local-server.ts';
import { choosePorts } from '../server/ports.ts';
import { identify, isRunning } from '../state/process-identity.ts';
import type { Running, StateFolder } from '../state/state-folder.ts';
import { type Answer, awaitAnswer } from './await-answer.ts';
import { explainEnd, readLog } from './end-of-server.ts';
import { describeManaged, endRunning } from './managed-engine.ts';
import { establishHome, type Installation, spawnServer } from './managed-process.ts';

const startTimeoutMs = 180_000;
const runningTimeoutMs = 30_000;
const portAttempts = 5;

/** Returns the running server if it answers, and ends one that does not. The caller must hold the lock. */
export async function takeRunning(
  state: StateFolder,
  { report, signal, now, keep = false }: StartOptions,
): Promise<LocalEngine | undefined> {
  const running = state.readRunning();
  if (running === undefined) return undefined;
  if (isRunning(running.server)) report('Using the Neo4j that is running');
  const answer = await awaitAnswer(state, running, runningTimeoutMs, signal);
  if (answer.kind === 'answers') {
    state.establish();
    return describeManaged(state, running, answer.version, state.takeOwnership(keep));
  }
  if (answer.kind === 'refuses') throw passwordRefused(state);
  if (answer.kind === 'silent') report('Stopping a Neo4j that does not answer');
  await endRunning(state, now);
  return undefined;
}

/** Starts a server and waits until it answers. The caller must hold the lock. */
export async function launch(installation: Installation, options: StartOptions): Promise<LocalEngine> {
  const { release, state } = installation;
  options.report(`Starting Neo4j ${release.version}`);
  if (!state.isEstablished) await establishHome(installation);
  for (let attempt = 1; ; attempt += 1) {
    const running = await spawnOnFreePorts(installation, options);
    const answer = await awaitAnswer(state, running, startTimeoutMs, options.signal).catch(async (error) => {
      await endRunning(state, options.now);
      throw error;
    });
    if (answer.kind === 'answers') {
      state.establish();
      return describeManaged(state, running, answer.version, !options.keep);
    }
    await endRunning(state, options.now);
    if (answer.kind === 'refuses') throw passwordRefused(state);
    const portsWereTaken = readLog(state).some((line) => /BindException|Address already in use/i.test(line));
    if (!portsWereTaken || attempt === portAttempts) throw startFailed(installation, answer);
  }
}

async function spawnOnFreePorts(installation: Installation, { signal, keep }: StartOptions): Promise<Running> {
  const { release, state } = installation;
  const ports = await choosePorts();
  signal?.throwIfAborted();
  state.writeOwner(keep ? undefined : identify(process.pid));
  const server = identify(spawnServer(installation, ports));
  if (server === undefined) throw startFailed(installation, { kind: 'ended' });
  const running = { version: release.version, server, ...ports };
  state.writeRunning(running);
  return running;
}

function passwordRefused(state: StateFolder): Failure {
  return new Failure(
    'ENGINE_AUTHENTICATION',
    `The managed Neo4j rejects the password in ${state.at('password')}.`,
    'Write its current password into that file, or delete its data with `npm run entente -- engine reset`.',
  );
}

function startFailed({ release, state }: Installation, answer: Answer): Failure {
  const what = answer.kind === 'ended' ? 'exited while starting' : `did not answer within ${startTimeoutMs / 1000} s`;
  return explainEnd(state, `Neo4j ${release.version} ${what}`, {
    code: 'ENGINE_START',
    next: 'Fix the problem shown in these lines, then start again. ENTENTE_HEAP and ENTENTE_PAGE_CACHE set how much memory Neo4j uses.',
  });
}
