import { rmSync } from 'node:fs';
import type { Report } from '../report.ts';
import type { Settings } from '../settings.ts';
import { awaitAnswer } from './await-answer.ts';
import { download } from './download.ts';
import type { LocalEngine } from './engine.ts';
import { engineMissing, findJava } from './java.ts';
import { withLock } from './lock.ts';
import { describeManaged, endRunning } from './managed-engine.ts';
import { launch, type StartOptions, takeRunning } from './managed-start.ts';
import { chooseRelease } from './release.ts';
import { StateFolder } from './state-folder.ts';

/** Whether a managed server has been started before, so that data may be in its folder. */
export function hasManagedServer(settings: Settings): boolean {
  return StateFolder.ofManaged(settings, chooseRelease(settings)).isEstablished;
}

/** The managed server if it runs and answers; never waits, never changes anything. */
export async function findManagedServer(settings: Settings): Promise<LocalEngine | undefined> {
  const state = StateFolder.ofManaged(settings, chooseRelease(settings));
  const running = state.readRunning();
  if (running === undefined) return undefined;
  const answer = await awaitAnswer(state, running, 0);
  return answer.kind === 'answers' ? describeManaged(state, running, answer.version, false) : undefined;
}

/**
 * Starts the managed server, or takes the one that runs. One that a killed program left is taken over
 * when it answers, and ended and started anew when it does not.
 * @throws Failure ENGINE_MISSING without Java or Maven, ENGINE_DOWNLOAD, ENGINE_START, ENGINE_AUTHENTICATION.
 */
export async function startManagedServer(settings: Settings, options: StartOptions): Promise<LocalEngine> {
  const release = chooseRelease(settings);
  const state = StateFolder.ofManaged(settings, release);
  state.make();
  return withLock(state.lock, options, async () => {
    const found = await takeRunning(state, options);
    if (found) return found;
    const java = await findJava(release.java, settings.environment);
    if (java === undefined)
      throw engineMissing(`no Java ${release.java} or newer is found, which Neo4j ${release.version} runs on`, release);
    const jars = await download(release, java, settings, options);
    return launch({ release, java, jars, settings, state }, options);
  });
}

/** Ends the managed server, whoever started it; returns whether there was one. */
export async function stopManagedServer(settings: Settings, report: Report): Promise<boolean> {
  const state = StateFolder.ofManaged(settings, chooseRelease(settings));
  if (state.readRunning() === undefined) return false;
  return withLock(state.lock, { report }, () => endRunning(state));
}

/** Ends the managed server and deletes its data; what was downloaded and the password stay. */
export async function resetManagedServer(settings: Settings, report: Report): Promise<void> {
  const state = StateFolder.ofManaged(settings, chooseRelease(settings));
  state.make();
  await withLock(state.lock, { report }, async () => {
    await endRunning(state);
    state.disestablish();
    rmSync(state.at('home'), { recursive: true, force: true });
  });
}
