import neo4j from 'neo4j-driver';
import { Failure } from '../../failure.ts';
import type { Settings } from '../../settings.ts';
import type { GivenEngine } from './engine.ts';
import { readVersion } from './probe.ts';

/**
 * Connects to the Neo4j at NEO4J_URI.
 * @throws Failure ENGINE_UNREACHABLE or ENGINE_AUTHENTICATION.
 */
export async function reachGivenServer(bolt: string, settings: Settings): Promise<GivenEngine> {
  const { NEO4J_USERNAME: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = settings;
  const address = { bolt, user, password, ...(database === undefined ? {} : { database }) };
  try {
    const version = await readVersion(address);
    return { kind: 'given', ...address, version, lost: new AbortController().signal, stop: async () => undefined };
  } catch (error) {
    if (!(error instanceof neo4j.Neo4jError)) throw error;
    if (error.code.startsWith('Neo.ClientError.Security.'))
      throw new Failure(
        'ENGINE_AUTHENTICATION',
        `The Neo4j at NEO4J_URI, ${bolt}, rejects the user "${user}" or the password: ${error.message}`,
        'Correct NEO4J_USERNAME and NEO4J_PASSWORD.',
        { cause: error },
      );
    throw new Failure(
      'ENGINE_UNREACHABLE',
      `The Neo4j at NEO4J_URI, ${bolt}, does not answer: ${error.message}`,
      'Check that it is running and that NEO4J_URI and NEO4J_DATABASE are correct, or unset NEO4J_URI to start one.',
      { cause: error },
    );
  }
}
