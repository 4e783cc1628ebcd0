import { findEngine } from '../engine/find-engine.ts';
import { Graph } from '../graph/graph.ts';
import { migrate } from '../graph/migrate.ts';
import type { Context } from './terminal/context.ts';

/** An open graph and the Neo4j started for it. Closing it stops both. */
export interface OpenGraph extends AsyncDisposable {
  readonly graph: Graph;
}

/** Finds or starts Neo4j and migrates its schema, unless the command only reads. */
export async function openGraph({ settings, report, signal, now }: Context, readOnly = false): Promise<OpenGraph> {
  await using open = new AsyncDisposableStack();
  const engine = open.adopt(await findEngine(settings, { report, signal, now }), (each) => each.stop(now));
  const graph = open.adopt(new Graph(engine), (each) => each.close());
  if (!readOnly) await migrate(graph);
  const opened = open.move();
  return { graph, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}
