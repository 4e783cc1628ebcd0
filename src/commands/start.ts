import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createApi, listenForApi } from '../api/server.ts';
import type { Engine } from '../engine/engine.ts';
import { findEngine } from '../engine/find-engine.ts';
import { Graph } from '../graph/graph.ts';
import { migrate } from '../graph/migrate.ts';
import { statementFile } from '../graph/statement-file.ts';
import { importPaths } from '../import/import-paths.ts';
import type { Report } from '../report.ts';
import type { Settings } from '../settings.ts';

const sampleFolder = fileURLToPath(new URL('../../data/', import.meta.url));

const isEmpty = statementFile('read/is-empty', {
  parameters: z.object({}),
  row: z.object({ empty: z.boolean() }),
});

/** What `start` is told. */
export interface StartSettings {
  readonly settings: Settings;
  /** Whether an empty database is given the sample. */
  readonly sample: boolean;
  readonly report: Report;
  /** Ends it, gracefully. */
  readonly signal: AbortSignal;
  /** Ends what is left at once. */
  readonly now: AbortSignal;
  /** Takes what went wrong unexpectedly, whole. */
  readonly log: (error: unknown) => void;
  /** Called once requests are answered. */
  readonly ready: (started: Started) => void;
}

/** What is running. */
export interface Started {
  readonly url: string;
  readonly engine: Engine;
}

/**
 * Runs the service until `signal` is aborted or the engine goes: finds or starts a Neo4j, brings its schema
 * up to date, gives an empty database the sample, and answers GraphQL.
 * @throws Failure PORT_TAKEN before anything is started; those of `findEngine`, `migrate` and `importPaths`.
 */
export async function start({ settings, sample, report, signal, now, log, ready }: StartSettings): Promise<void> {
  await using started = new AsyncDisposableStack();
  const server = started.adopt(await listenForApi(settings.HOST, settings.PORT), (each) => each.close());
  const engine = started.adopt(await findEngine(settings, { report, signal }), (each) => {
    if (each.kind !== 'given' && each.startedHere) report('Stopping Neo4j');
    return each.stop(now);
  });
  const graph = started.adopt(new Graph(engine), (each) => each.close());
  report('Preparing the database');
  await migrate(graph);
  const [database] = await graph.ask(isEmpty, {});
  if (sample && database?.empty) await importPaths(graph, [sampleFolder], { report, signal });
  server.serve({
    api: createApi({ graph, timeoutMs: settings.ENTENTE_TIMEOUT, log }),
    isReady: async () => {
      await graph.verify();
      return true;
    },
  });
  ready({ url: server.url, engine });
  await untilAborted(AbortSignal.any([signal, engine.lost]));
  await server.close();
  engine.lost.throwIfAborted();
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
