import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Failure } from '../../src/failure.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { migrate } from '../../src/graph/migrate.ts';
import type { Parameters } from '../../src/graph/parameters.ts';
import type { Report } from '../../src/report.ts';
import type { World } from './world.ts';
import { describeWrites, type Write } from './writes.ts';

const batchSize = 5_000;
const unfinished = 'bench unfinished';

// Used by @neo4j/graphql to find the start of a query: it matches entities by kind, Entente by Entity.
const indexes = [
  'CREATE INDEX actor_id IF NOT EXISTS FOR (n:Actor) ON (n.id)',
  'CREATE INDEX event_id IF NOT EXISTS FOR (n:Event) ON (n.id)',
];

/**
 * Makes a database contain exactly a world, in the form that docs/graph-model.md describes. Leaves a database with the
 * same world unchanged, and empties one with another world first.
 * @throws Failure BAD_INPUT if the database contains anything not created by a benchmark.
 */
export async function storeWorld(
  graph: Graph,
  world: World,
  { report, signal }: { report: Report; signal: AbortSignal },
): Promise<void> {
  const writes = describeWrites(world, unfinished);
  const registry = `bench ${fingerprint(writes)}`;
  await migrate(graph);
  for (const index of indexes) await graph.writeSchema(index);
  const { entityCount, foreignCount, wholeCount } = await takeStock(graph, registry);
  if (wholeCount === world.entities.length) return;
  if (foreignCount > 0)
    throw new Failure(
      'BAD_INPUT',
      `The database holds entities that no bench made: ${foreignCount} of ${entityCount}.`,
      'Give the benchmark a separate database: it deletes everything in it.',
    );
  if (entityCount > 0) {
    report('Emptying the database');
    await graph.writeSchema('MATCH (n:Entity|Claim) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  }
  for (const { step, statement, rows } of writes) {
    for (let start = 0; start < rows.length; start += batchSize) {
      signal.throwIfAborted();
      report(`Writing ${step}`, `${start} of ${rows.length}`);
      await write(graph, statement, { rows: rows.slice(start, start + batchSize) });
    }
    report(`Writing ${step}`, `${rows.length} of ${rows.length}`);
  }
  await write(graph, 'MATCH (n:Actor) WHERE EXISTS { (n)-[r:FUNDS]->() WHERE r.stated } SET n:Funder', {});
  await write(graph, 'MATCH (n:Registered) SET n.registry = $registry', { registry });
  await graph.writeSchema('CALL db.prepareForReplanning(300)');
}

/** Differs for any change of the written data or statements. */
function fingerprint(writes: readonly Write[]): string {
  const hash = createHash('sha256');
  for (const { statement, rows } of writes) {
    hash.update(statement);
    for (const row of rows) hash.update(JSON.stringify(row));
  }
  return hash.digest('base64url');
}

const stock = z.object({ entityCount: z.number(), foreignCount: z.number(), wholeCount: z.number() });

async function takeStock(graph: Graph, registry: string): Promise<z.infer<typeof stock>> {
  const [row] = await graph.read(
    {
      name: 'bench/take-stock',
      body: `MATCH (n:Entity) RETURN count(n) AS entityCount,
  count(CASE WHEN n.registry STARTS WITH 'bench ' THEN null ELSE n END) AS foreignCount,
  count(CASE WHEN n.registry = $registry THEN n END) AS wholeCount`,
      parameters: z.object({ registry: z.string() }),
      row: stock,
    },
    { registry },
  );
  if (!row) throw new TypeError('A count has no row.');
  return row;
}

async function write(graph: Graph, body: string, parameters: Parameters): Promise<void> {
  const name = 'bench/store';
  await graph.write(name, (transaction) =>
    transaction.run({ name, body, parameters: z.custom<Parameters>(), row: z.unknown() }, parameters),
  );
}
