import neo4j from 'neo4j-driver';
import { Graph } from '../../src/graph/graph.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { testEngine } from './test-engine.ts';

/** An empty database with the schema in it. */
export interface World {
  readonly graph: Graph;
  close(): Promise<void>;
}

/** Empties the tests' own Neo4j, never another one, and brings its schema up to date. */
export async function openWorld(): Promise<World> {
  const engine = testEngine();
  await wipe(engine);
  const graph = new Graph(engine);
  await migrate(graph);
  return { graph, close: () => graph.close() };
}

async function wipe({ bolt, user, password }: { bolt: string; user: string; password: string }): Promise<void> {
  const driver = neo4j.driver(bolt, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    await session.run('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}
