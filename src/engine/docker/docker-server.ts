import { Failure } from '../../failure.ts';
import type { Settings } from '../../settings.ts';
import type { LocalEngine } from '../server/engine.ts';
import type { LocalServer, StartOptions } from '../server/local-server.ts';
import { choosePorts, type Ports } from '../server/ports.ts';
import { readVersion } from '../server/probe.ts';
import { withLock } from '../state/lock.ts';
import { identify } from '../state/process-identity.ts';
import type { StateFolder } from '../state/state-folder.ts';
import { type Compose, ComposeError, compose } from './compose.ts';
import { addressOf, awaitVersion, findPorts } from './docker-container.ts';

/** Describes the service `neo4j` of docker-compose.yml, with a generated password and a separate volume. */
export function dockerServer(found: Compose, state: StateFolder, settings: Settings): LocalServer {
  const project = (): Compose => ({
    ...found,
    environment: {
      ...found.environment,
      NEO4J_PASSWORD: state.password(),
      NEO4J_IMAGE_VERSION: settings.environment.NEO4J_VERSION ?? '5.26',
    },
  });

  async function start(options: StartOptions): Promise<LocalEngine> {
    const running = await findPorts(project());
    if (running) {
      options.report('Using the Neo4j that is running in Docker');
      const version = await awaitVersion(project(), state, running, options.signal);
      return describe(running, version, state.takeOwnership(options.keep ?? false));
    }
    const ports = await choosePorts();
    const step = 'Starting Neo4j in Docker';
    options.report(step);
    state.writeOwner(options.keep ? undefined : identify(process.pid));
    const { command, environment } = project();
    const withPorts = { NEO4J_BOLT_PORT: String(ports.bolt), NEO4J_HTTP_PORT: String(ports.http) };
    try {
      await compose({ command, environment: { ...environment, ...withPorts } }, ['up', '--detach', 'neo4j'], {
        report: (line) => options.report(step, line),
        signal: options.signal,
      });
      return describe(ports, await awaitVersion(project(), state, ports, options.signal), !options.keep);
    } catch (error) {
      await stop();
      if (!(error instanceof ComposeError)) throw error;
      throw new Failure(
        'ENGINE_START',
        `Docker could not start Neo4j:\n  ${error.message}`,
        'Fix the cause, or set ENTENTE_ENGINE=managed to run Neo4j on Java instead.',
        { cause: error },
      );
    }
  }

  async function stop(): Promise<void> {
    await compose(project(), ['stop', '--timeout', '60', 'neo4j']);
    state.writeOwner(undefined);
  }

  function describe(ports: Ports, version: string, startedHere: boolean): LocalEngine {
    return {
      kind: 'docker',
      ...addressOf(ports, state),
      http: `http://127.0.0.1:${ports.http}`,
      version,
      startedHere,
      lost: new AbortController().signal,
      async stop(now) {
        if (!startedHere) return;
        await withLock(state.lock, { report: () => undefined, signal: now }, async () => {
          if (state.isOwned()) await stop();
        });
      },
    };
  }

  return {
    kind: 'docker',
    async find() {
      if (!state.exists) return undefined;
      const ports = await findPorts(project());
      if (ports === undefined) return undefined;
      const version = await readVersion(addressOf(ports, state)).catch(() => undefined);
      return version === undefined ? undefined : describe(ports, version, false);
    },
    async start(options) {
      state.make();
      return withLock(state.lock, options, () => start(options));
    },
    async stop(options) {
      if (!state.exists) return false;
      return withLock(state.lock, options, async () => {
        if ((await findPorts(project())) === undefined) return false;
        options.report('Stopping the Neo4j in Docker');
        await stop();
        return true;
      });
    },
    async reset(options) {
      state.make();
      await withLock(state.lock, options, () => compose(project(), ['down', '--volumes']));
      state.writeOwner(undefined);
    },
  };
}
