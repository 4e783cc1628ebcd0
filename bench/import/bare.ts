import neo4j, { type Driver } from 'neo4j-driver';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';

/** All nodes and relationships of a database, in groups that one statement creates. */
export interface Stored {
  readonly nodes: ReadonlyMap<string, readonly unknown[]>;
  readonly relationships: ReadonlyMap<string, readonly unknown[]>;
}

const batchSize = 2_000;

/** Reads everything, with the ids by which relationships find their ends. */
export async function readStored(graph: Graph): Promise<Stored> {
  const options = { name: 'bench/read-stored' };
  const nodes = await graph.readRows('MATCH (n:Entity|Claim) RETURN labels(n), properties(n)', {}, options);
  const relationships = await graph.readRows(
    `MATCH (a:Entity|Claim)-[r]->(b:Entity|Claim)
RETURN type(r), CASE WHEN a:Claim THEN 'Claim' ELSE 'Entity' END, CASE WHEN b:Claim THEN 'Claim' ELSE 'Entity' END,
  a.id, b.id, properties(r)`,
    {},
    options,
  );
  return {
    nodes: group(nodes, ([labels, properties]) => [
      z.array(z.string()).parse(labels).join(':'),
      withIntegers(properties),
    ]),
    relationships: group(relationships, ([type, from, to, start, end, properties]) => [
      `${type} ${from} ${to}`,
      [start, end, withIntegers(properties)],
    ]),
  };
}

/** Creates everything with one `UNWIND … CREATE` for each group, in batches. */
export async function writeBare(driver: Driver, { nodes, relationships }: Stored): Promise<void> {
  for (const [labels, rows] of nodes) await create(driver, `CREATE (n:${labels}) SET n = row`, rows);
  for (const [key, rows] of relationships) {
    const [type, from, to] = key.split(' ');
    const ends = `MATCH (a:${from} {id: row[0]}) MATCH (b:${to} {id: row[1]})`;
    await create(driver, `${ends} CREATE (a)-[r:${type}]->(b) SET r = row[2]`, rows);
  }
}

async function create(driver: Driver, clauses: string, rows: readonly unknown[]): Promise<void> {
  const session = driver.session();
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize);
    await session.executeWrite((transaction) => transaction.run(`UNWIND $rows AS row ${clauses}`, { rows: batch }));
  }
  await session.close();
}

const propertyMap = z.record(z.string(), z.unknown());

/** Numbers are read as such, and would be written as floats. */
function withIntegers(properties: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(propertyMap.parse(properties)).map(([name, value]) => [
      name,
      typeof value === 'number' ? neo4j.int(value) : value,
    ]),
  );
}

function group(
  rows: readonly (readonly unknown[])[],
  keyed: (row: readonly unknown[]) => readonly [string, unknown],
): ReadonlyMap<string, readonly unknown[]> {
  const groups = new Map<string, unknown[]>();
  for (const row of rows) {
    const [key, value] = keyed(row);
    const its = groups.get(key);
    if (its) its.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
