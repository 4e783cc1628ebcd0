import neo4j from 'neo4j-driver';
import { z } from 'zod';

const named = z.object({ name: z.string() });

/** Deletes all data, constraints and indexes of a test's Neo4j; returns its version. */
export async function emptyDatabase(engine: { bolt: string; user: string; password: string }): Promise<string> {
  const driver = neo4j.driver(engine.bolt, neo4j.auth.basic(engine.user, engine.password));
  const session = driver.session();
  const list = async (text: string) =>
    (await session.run(text)).records.map((record) => named.parse(record.toObject()).name);
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
    for (const name of await list('SHOW CONSTRAINTS YIELD name')) await session.run(`DROP CONSTRAINT \`${name}\``);
    for (const name of await list("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
      await session.run(`DROP INDEX \`${name}\``);
    const [version] = await list(
      "CALL dbms.components() YIELD name AS c, versions WHERE c = 'Neo4j Kernel' RETURN versions[0] AS name",
    );
    if (version === undefined) throw new Error(`${engine.bolt} does not say its version`);
    return version;
  } finally {
    await session.close();
    await driver.close();
  }
}
