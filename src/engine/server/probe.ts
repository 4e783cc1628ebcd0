import neo4j from 'neo4j-driver';
import { z } from 'zod';

const patienceMs = 5_000;
const answer = z.object({ answer: z.string() });

/** Where a server may be, and as whom to ask it. */
interface Address {
  readonly bolt: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

/** Asks a server its version. Throws the driver's error where it does not answer or refuses the password. */
export function askVersion(address: Address): Promise<string> {
  return ask(
    address,
    "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS answer",
  );
}

/** Asks a server of one's own for its home folder. Throws as `askVersion` does. */
export function askHome(address: Address): Promise<string> {
  return ask(address, "SHOW SETTINGS 'server.directories.neo4j_home' YIELD value AS answer RETURN answer");
}

async function ask({ bolt, user, password, database }: Address, question: string): Promise<string> {
  const driver = neo4j.driver(bolt, neo4j.auth.basic(user, password), {
    connectionTimeout: patienceMs,
    connectionAcquisitionTimeout: patienceMs,
    userAgent: 'entente',
  });
  const session = driver.session(database === undefined ? {} : { database });
  try {
    const { records } = await session.run(question);
    return answer.parse(records[0]?.toObject()).answer;
  } finally {
    await session.close();
    await driver.close();
  }
}
