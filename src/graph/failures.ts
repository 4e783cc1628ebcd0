import neo4j from 'neo4j-driver';
import { Failure } from '../failure.ts';

/** The limit on connections to one server. */
export const maxConnections = 100;

/** Converts driver errors that a user can fix into failures; returns all others unchanged. */
export function toFailure(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const options = { cause: error };
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired')
    return new Failure(
      'ENGINE_UNREACHABLE',
      `Neo4j does not answer: ${error.message}`,
      'Check that it is running (`npm run entente -- engine status`) and that NEO4J_URI is correct.',
      options,
    );
  const waited = /^Connection acquisition timed out.*Active conn count = (\d+)/.exec(error.message);
  if (waited)
    return Number(waited[1]) >= maxConnections
      ? new Failure('BUSY', 'All connections to Neo4j are in use.', 'Try again in a few seconds.', options)
      : new Failure(
          'ENGINE_UNREACHABLE',
          `Neo4j does not answer: it accepts connections but does not respond. ${error.message}`,
          'Check that it is running and not paused (`npm run entente -- engine status`).',
          options,
        );
  if (error.code.startsWith('Neo.ClientError.Security.'))
    return new Failure(
      'ENGINE_AUTHENTICATION',
      `Neo4j rejects the user or the password: ${error.message}`,
      'Correct NEO4J_USERNAME and NEO4J_PASSWORD.',
      options,
    );
  if (/MemoryPoolOutOfMemory|TransactionOutOfMemory/.test(error.code))
    return new Failure(
      'ENGINE_MEMORY',
      `Neo4j has too little memory for this transaction: ${error.message}`,
      'Give it more. If Entente runs Neo4j, set ENTENTE_HEAP (stop Neo4j first: `npm run entente -- engine stop`). On your own server, ' +
        'raise dbms.memory.transaction.total.max and the heap. Each document is written in one transaction.',
      options,
    );
  if (/TransactionLogError/.test(error.code) || /No space left on device|needs to be restarted/.test(error.message))
    return new Failure(
      'DISK_FULL',
      `Neo4j could not write to its disk, which is full or failing: ${error.message}`,
      'Free some space on the disk with its data (see `df -h`), restart Neo4j (`npm run entente -- engine stop` stops the ' +
        'one that Entente starts), then run the same command again. Sources that were imported completely are kept.',
      options,
    );
  if (error.code.endsWith('.DatabaseUnavailable'))
    return new Failure(
      'ENGINE_UNREACHABLE',
      `Neo4j is running, but its database is not available: ${error.message}`,
      'Restart Neo4j (`npm run entente -- engine stop` stops the one that Entente starts). Its log says why the database has stopped.',
      options,
    );
  // LockClientStopped: the time limit was reached while waiting for a lock.
  if (/TransactionTimedOut|Transaction\.Terminated|LockClientStopped/.test(error.code))
    return new Failure(
      'TIMED_OUT',
      'The statement took too long and was stopped.',
      'Ask for less: fewer levels, smaller pages or narrower filters.',
      options,
    );
  if (/(no procedure with the name `|Unknown function ')gds\./.test(error.message))
    return new Failure(
      'GDS_MISSING',
      'This question needs Graph Data Science, which this Neo4j does not have.',
      'Install the Graph Data Science plugin (the open edition is enough) and restart Neo4j, or unset NEO4J_URI: ' +
        'the Neo4j that Entente starts has the plugin.',
      options,
    );
  return error;
}
