import neo4j from 'neo4j-driver';

/** Runs one statement on a Neo4j and returns the first column. */
export async function ask(
  { bolt, user, password }: { bolt: string; user: string; password: string },
  statement: string,
): Promise<unknown[]> {
  const driver = neo4j.driver(bolt, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement);
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}
