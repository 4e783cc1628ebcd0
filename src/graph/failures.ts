import neo4j from 'neo4j-driver';
import { Failure } from '../failure.ts';

/** The most connections to one server. */
export const maxConnections = 100;

/** Turns the driver's errors that a user can mend into failures; leaves the rest as they are. */
export function toFailure(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const options = { cause: error };
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired')
    return new Failure(
      'ENGINE_UNREACHABLE',
      `Neo4j does not answer: ${error.message}`,
      'See that it runs (`npm run entente -- engine status`) and that NEO4J_URI is right.',
      options,
    );
  const waited = /^Connection acquisition timed out.*Active conn count = (\d+)/.exec(error.message);
  if (waited)
    return Number(waited[1]) >= maxConnections
      ? new Failure('BUSY', 'All connections to Neo4j are in use.', 'Try again in a few seconds.', options)
      : new Failure(
          'ENGINE_UNREACHABLE',
          `Neo4j does not answer: it takes connections, and says nothing on them. ${error.message}`,
          'See that it runs and is not paused (`npm run entente -- engine status`).',
          options,
        );
  if (error.code.startsWith('Neo.ClientError.Security.'))
    return new Failure(
      'ENGINE_AUTHENTICATION',
      `Neo4j refuses the user or password: ${error.message}`,
      'Set NEO4J_USERNAME and NEO4J_PASSWORD to ones that it takes.',
      options,
    );
  if (/MemoryPoolOutOfMemory|TransactionOutOfMemory/.test(error.code))
    return new Failure(
      'ENGINE_MEMORY',
      `Neo4j has too little memory for this transaction: ${error.message}`,
      'Give it more: ENTENTE_HEAP for a Neo4j that Entente starts (stop it first: `npm run entente -- engine stop`), ' +
        'dbms.memory.transaction.total.max and the heap for your own. What a document says is written in one transaction.',
      options,
    );
  if (/TransactionLogError/.test(error.code) || /No space left on device|needs to be restarted/.test(error.message))
    return new Failure(
      'DISK_FULL',
      `Neo4j could not write to its disk, which is full or failing: ${error.message}`,
      'Free space on the disk of its data (`df -h` shows it), restart Neo4j (`npm run entente -- engine stop` stops the ' +
        'one that Entente starts), then run the same again. Complete sources are kept.',
      options,
    );
  if (error.code.endsWith('.DatabaseUnavailable'))
    return new Failure(
      'ENGINE_UNREACHABLE',
      `Neo4j runs, but its database is not available: ${error.message}`,
      'Restart Neo4j (`npm run entente -- engine stop` stops the one that Entente starts). Its log says why the database has stopped.',
      options,
    );
  // LockClientStopped: it was waiting for a lock when its time was up.
  if (/TransactionTimedOut|Transaction\.Terminated|LockClientStopped/.test(error.code))
    return new Failure(
      'TIMED_OUT',
      'The statement ran longer than allowed and was ended.',
      'Ask for less at once: fewer levels, smaller pages, narrower filters.',
      options,
    );
  if (/(no procedure with the name `|Unknown function ')gds\./.test(error.message))
    return new Failure(
      'GDS_MISSING',
      'This Neo4j has no Graph Data Science, which the question needs.',
      'Install its plugin (open Graph Data Science is enough) and start Neo4j again, or leave NEO4J_URI out: ' +
        'the Neo4j that Entente starts has it.',
      options,
    );
  return error;
}
