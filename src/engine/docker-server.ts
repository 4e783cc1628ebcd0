import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { Failure } from '../failure.ts';
import type { Settings } from '../settings.ts';
import { type Compose, ComposeError, compose } from './compose.ts';
import type { LocalEngine } from './engine.ts';
import type { LocalServer, StartOptions } from './local-server.ts';
import { withLock } from './lock.ts';
import { choosePorts, type Ports } from './ports.ts';
import { askVersion } from './probe.ts';
import { identify } from './process-identity.ts';
import type { StateFolder } from './state-folder.ts';

const patienceMs = 300_000;

/** The service `neo4j` of docker-compose.yml, with a generated password and a volume of its own. */
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
      options.report('Taking the Neo4j that runs in Docker');
      const version = await awaitVersion(project(), state, running, options);
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
      return describe(ports, await awaitVersion(project(), state, ports, options), !options.keep);
    } catch (error) {
      await stop();
      if (!(error instanceof ComposeError)) throw error;
      throw new Failure(
        'ENGINE_START',
        `Docker could not start Neo4j:\n  ${error.message}`,
        'Mend what it names; or set ENTENTE_ENGINE=managed to run Neo4j on Java instead.',
        { cause: error },
      );
    }
  }

  async function stop(): Promise<boolean> {
    const ran = (await findPorts(project())) !== undefined;
    await compose(project(), ['stop', '--timeout', '60', 'neo4j']);
    state.writeOwner(undefined);
    return ran;
  }

  function describe(ports: Ports, version: string, startedHere: boolean): LocalEngine {
    return {
      kind: 'docker',
      ...addressOf(ports, state),
      http: `http://127.0.0.1:${ports.http}`,
      version,
      startedHere,
      lost: new AbortController().signal,
      async stop() {
        if (!startedHere) return;
        await withLock(state.lock, { report: () => undefined }, async () => {
          if (state.isOwned()) await stop();
        });
      },
    };
  }

  return {
    kind: 'docker',
    async find() {
      state.make();
      const ports = await findPorts(project());
      if (ports === undefined) return undefined;
      const version = await askVersion(addressOf(ports, state)).catch(() => undefined);
      return version === undefined ? undefined : describe(ports, version, false);
    },
    async start(options) {
      state.make();
      return withLock(state.lock, options, () => start(options));
    },
    async stop(report) {
      state.make();
      report('Stopping the Neo4j in Docker');
      return withLock(state.lock, { report }, stop);
    },
    async reset(report) {
      state.make();
      await withLock(state.lock, { report }, () => compose(project(), ['down', '--volumes']));
      state.writeOwner(undefined);
    },
  };
}

function addressOf({ bolt }: Ports, state: StateFolder) {
  return { bolt: `bolt://127.0.0.1:${bolt}`, user: 'neo4j', password: state.password() };
}

/** The ports that the running container is published at; undefined where none runs. */
async function findPorts(project: Compose): Promise<Ports | undefined> {
  const find = async (port: number) => {
    const published = await compose(project, ['port', 'neo4j', String(port)]).catch((error) => {
      if (error instanceof ComposeError) return '';
      throw error;
    });
    return Number(/:(\d+)\s*$/.exec(published)?.[1] ?? 0);
  };
  const ports = { bolt: await find(7687), http: await find(7474) };
  return ports.bolt > 0 && ports.http > 0 ? ports : undefined;
}

async function awaitVersion(
  project: Compose,
  state: StateFolder,
  ports: Ports,
  { signal }: StartOptions,
): Promise<string> {
  for (const deadline = Date.now() + patienceMs; ; await sleep(250, undefined, { signal })) {
    const answer = await askOnce(state, ports);
    if (answer !== undefined) return answer;
    const hasEnded = (await findPorts(project)) === undefined;
    if (hasEnded || Date.now() > deadline) {
      const said = await compose(project, ['logs', '--no-color', '--tail=12', 'neo4j']);
      throw new ComposeError(`Neo4j ${hasEnded ? 'ended while starting' : 'did not answer'}. It last said:\n${said}`);
    }
  }
}

async function askOnce(state: StateFolder, ports: Ports): Promise<string | undefined> {
  try {
    return await askVersion(addressOf(ports, state));
  } catch (error) {
    if (!(error instanceof neo4j.Neo4jError)) throw error;
    if (!error.code.startsWith('Neo.ClientError.Security.')) return undefined;
    throw new Failure(
      'ENGINE_AUTHENTICATION',
      `The Neo4j in Docker does not take the password in ${state.at('password')}.`,
      'Write the password that it has now into that file, or delete its data with `npm run entente -- engine reset`.',
      { cause: error },
    );
  }
}
