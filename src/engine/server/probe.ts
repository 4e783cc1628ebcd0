import neo4j from 'neo4j-driver';
import { z } from 'zod';

const timeoutMs = 5_000;
const answer = z.object({ answer: z.string() });

/** The address of a server and its credentials. */
interface Address {
  readonly bolt: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** Reads the version of a server. Throws the driver's error if it does not answer or refuses the password. */
export function readVersion(address: Address): Promise<string> {
  return query(
    address,
    "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS answer",
  );
}

/** Reads the home folder of a server; throws like `readVersion`. */
export function readHome(address: Address): Promise<string> {
  return query(address, "SHOW SETTINGS 'server.directories.neo4j_home' YIELD value AS answer RETURN answer");
}

async function query({ bolt, user, password, database }: Address, statement: string): Promise<string> {
  const driver = neo4j.driver(bolt, neo4j.auth.basic(user, password), {
    connectionTimeout: timeoutMs,
    connectionAcquisitionTimeout: timeoutMs,
    userAgent: 'entente',
  });
  const session = driver.session(database === undefined ? {} : { database });
  try {
    const { records } = await session.run(statement);
    return answer.parse(records[0]?.toObject()).answer;
  } finally {
    await session.close();
    await driver.close();
  }
}
