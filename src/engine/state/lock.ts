import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../failure.ts';
import type { Report } from '../../report.ts';
import { diskFull } from './state-files.ts';

/** Result codes of SQLite. */
const [busy, full] = [5, 13];

/** How a lock is waited for. */
export interface LockOptions {
  readonly report: Report;
  readonly signal?: AbortSignal | undefined;
}

/** Does `work` while holding the lock of `file`; waits for whoever holds it. */
export async function withLock<Result>(
  file: string,
  { report, signal }: LockOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  let release = tryLock(file);
  for (; release === undefined; release = tryLock(file)) {
    report('Waiting for another program to finish starting or stopping Neo4j');
    await sleep(200, undefined, { signal });
  }
  try {
    return await work();
  } finally {
    release();
  }
}

/**
 * Takes the lock of `file` if nobody has it; returns what gives it back.
 * An exclusive SQLite transaction is the one file lock that Node reaches on every system, and the
 * system frees it when its holder dies, however that comes about.
 * @throws Failure ENGINE_STATE where the file is not a lock file, DISK_FULL.
 */
export function tryLock(file: string): (() => void) | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    // A journal in a file could not be written where the disk is full, and a server could not be ended.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    const held = database;
    return () => held.close();
  } catch (error) {
    database?.close();
    if (!(error instanceof Error) || !('errcode' in error)) throw error;
    if (error.errcode === busy) return undefined;
    if (error.errcode === full) throw diskFull(file, { cause: error });
    throw new Failure(
      'ENGINE_STATE',
      `Cannot use the lock file ${file}: ${error.message}.`,
      'Check that no other Entente is running, then delete the file and run the same command again. The file contains no data.',
      { cause: error },
    );
  }
}
