import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { Admission } from '../api/answer/admission.ts';
import { createApi, listenForApi } from '../api/server.ts';
import { buildExplorer } from '../bundle/build-explorer.ts';
import { findEngine } from '../engine/find-engine.ts';
import type { Engine } from '../engine/server/engine.ts';
import { Graph } from '../graph/graph.ts';
import { migrate } from '../graph/migrate.ts';
import { isEmpty, pingDatabase } from '../graph/ping-database.ts';
import { importPaths } from '../import/import-paths.ts';
import { readExplorerFiles } from '../pages/explorer-files.ts';
import { createPages } from '../pages/pages.ts';
import type { Context } from './terminal/context.ts';

const sampleFolder = fileURLToPath(new URL('../../data/', import.meta.url));

/** Runs the service until it is interrupted or the engine ends. */
export function startCommand(context: () => Context): Command {
  return new Command('start')
    .description('find or start Neo4j, import the sample into an empty database, and run the service until Ctrl-C')
    .option('--no-sample', 'leave an empty database empty')
    .option('--json', 'print the addresses as JSON')
    .action(async ({ sample, json }: { sample: boolean; json?: true }) => start(context(), sample, json));
}

async function start(
  { settings, report, print, log, signal, now }: Context,
  sample: boolean,
  json?: true,
): Promise<void> {
  await using started = new AsyncDisposableStack();
  const server = started.adopt(
    await listenForApi(settings.HOST, settings.PORT, {
      hosts: settings.ENTENTE_HOSTS,
      origins: settings.ENTENTE_ORIGINS,
      connections: settings.ENTENTE_CONNECTIONS,
      log,
    }),
    (each) => each.close(),
  );
  const explorer = readExplorerFiles(await buildExplorer({ report, signal }));
  const engine = started.adopt(await findEngine(settings, { report, signal, now }), (each) => {
    if (each.kind !== 'given' && each.startedHere) report('Stopping Neo4j');
    return each.stop(now);
  });
  const graph = started.adopt(new Graph(engine), (each) => each.close());
  // A separate connection, so that a busy graph does not delay readiness checks.
  const probe = started.adopt(new Graph(engine), (each) => each.close());
  report('Preparing the database');
  await migrate(graph);
  const [database] = await graph.read(isEmpty, {});
  if (sample && database?.empty) await importPaths(graph, [sampleFolder], { report, signal });
  const ended = AbortSignal.any([signal, engine.lost]);
  const pages = createPages({ graph, explorer, timeoutMs: settings.ENTENTE_TIMEOUT, signal: ended });
  server.serve({
    api: createApi({
      graph,
      timeoutMs: settings.ENTENTE_TIMEOUT,
      statements: settings.ENTENTE_STATEMENTS,
      admission: new Admission(settings.ENTENTE_CLIENT_STATEMENTS),
      log,
    }),
    isReady: () => pingDatabase(probe),
    pages,
  });
  print(describe(server.url, engine, json));
  // The first time, Neo4j takes a second or more to plan a question: better before someone asks it.
  pages('/questions', {}).catch(log);
  await untilAborted(ended);
  await server.close();
  engine.lost.throwIfAborted();
}

function describe(url: string, engine: Engine, json?: true): string {
  const browser = engine.kind === 'given' ? undefined : `${engine.http}/browser/`;
  const graphql = `${url}/graphql`;
  if (json)
    return JSON.stringify({ explorer: `${url}/`, graphql, browser, bolt: engine.bolt, version: engine.version });
  return [
    'Entente is ready.',
    `  Explorer       ${url}/`,
    `  GraphQL        ${graphql}`,
    `  Questions      ${url}/questions`,
    `  Dictionary     ${url}/dictionary`,
    ...(browser === undefined
      ? []
      : [`  Neo4j Browser  ${browser} (user and password: npm run entente -- engine status)`]),
    `  Bolt           ${engine.bolt} (Neo4j ${engine.version})`,
    'Press Ctrl-C to stop.',
  ].join('\n');
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
