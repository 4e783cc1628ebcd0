import { rmSync } from 'node:fs';
import type { Settings } from '../../settings.ts';
import { download } from '../install/download.ts';
import { engineMissing, findJava } from '../install/java.ts';
import type { LocalServer } from '../server/local-server.ts';
import type { Release } from '../server/release.ts';
import { withLock } from '../state/lock.ts';
import { toStateFailure } from '../state/state-files.ts';
import { StateFolder } from '../state/state-folder.ts';
import { awaitAnswer } from './await-answer.ts';
import { describeManaged, endRunning } from './managed-engine.ts';
import type { ExtraOptions } from './managed-process.ts';
import { launch, takeRunning } from './managed-start.ts';

/** Returns whether a managed server of the release's line has been started before and can have data. */
export function hasManagedServer(settings: Settings, release: Release): boolean {
  return StateFolder.of('managed', settings, release).isEstablished;
}

/**
 * Describes a Neo4j on this machine's Java, from its published artifacts, in a state folder, on loopback. `start`
 * throws Failure ENGINE_MISSING without Java or Maven, ENGINE_DOWNLOAD, ENGINE_START, ENGINE_AUTHENTICATION,
 * ENGINE_MEMORY, ENGINE_STATE, DISK_FULL.
 */
export function managedServer(settings: Settings, release: Release, extra: ExtraOptions = {}): LocalServer {
  const state = StateFolder.of('managed', settings, release);
  const inState = <Result>(work: () => Promise<Result>): Promise<Result> =>
    work().catch((error: unknown) => {
      throw toStateFailure(error, state.path);
    });
  return {
    kind: 'managed',

    find() {
      return inState(async () => {
        const running = state.readRunning();
        if (running === undefined) return undefined;
        const answer = await awaitAnswer(state, running, 0);
        return answer.kind === 'answers' ? describeManaged(state, running, answer.version, false) : undefined;
      });
    },

    async start(options) {
      state.make();
      return inState(() =>
        withLock(state.lock, options, async () => {
          // Fails before a server is started whose password is lost.
          state.password();
          const found = await takeRunning(state, options);
          if (found) return found;
          const java = await findJava(release.java, settings.environment);
          if (java === undefined)
            throw engineMissing(
              `Neo4j ${release.version} needs Java ${release.java} or newer, and none was found`,
              release,
            );
          const jars = await download(release, java, settings, options);
          return launch({ release, java, jars, settings, extra, state }, options);
        }),
      );
    },

    async stop(options) {
      if (state.readRunning() === undefined) return false;
      options.report('Stopping Neo4j');
      return inState(() => withLock(state.lock, options, () => endRunning(state, options.now)));
    },

    async reset(options) {
      state.make();
      await inState(() =>
        withLock(state.lock, options, async () => {
          await endRunning(state, options.now);
          state.disestablish();
          rmSync(state.at('home'), { recursive: true, force: true });
        }),
      );
    },
  };
}
