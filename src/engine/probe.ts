import neo4j from 'neo4j-driver';

/** What a server says of itself. */
export interface ServerIdentity {
  readonly version: string;
  /** Its home folder, where it tells: a server of one's own does. */
  readonly home: string | undefined;
}

/** Asks a server who it is. Throws the driver's error where it does not answer or refuses the password. */
export async function probe(
  { bolt, user, password, database }: { bolt: string; user: string; password: string; database?: string | undefined },
  timeoutMs = 5_000,
): Promise<ServerIdentity> {
  const driver = neo4j.driver(bolt, neo4j.auth.basic(user, password), {
    connectionTimeout: timeoutMs,
    connectionAcquisitionTimeout: timeoutMs,
    maxTransactionRetryTime: 0,
    userAgent: 'entente',
  });
  const session = driver.session(database === undefined ? {} : { database });
  try {
    const components = await session.run(
      "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version",
    );
    const settings = await session.run("SHOW SETTINGS 'server.directories.neo4j_home' YIELD value RETURN value");
    return { version: components.records[0]?.get('version'), home: settings.records[0]?.get('value') };
  } finally {
    await session.close();
    await driver.close();
  }
}
