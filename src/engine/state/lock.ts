import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../failure.ts';
import type { Report } from '../../report.ts';
import { diskFull } from './state-files.ts';

/** SQLite result codes. */
const [busy, full] = [5, 13];

/** Options for waiting for a lock. */
export interface LockOptions {
  readonly report: Report;
  readonly signal?: AbortSignal | undefined;
}

/** Runs `work` while holding the lock of `file`; waits for the current holder. */
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
 * Takes the lock of `file` if it is free; returns a function that releases it. Uses an exclusive SQLite transaction:
 * the only file lock available in Node on all systems. The system releases it when its holder ends in any way.
 * @throws Failure ENGINE_STATE if the file is not a lock file, DISK_FULL.
 */
export function tryLock(file: string): (() => void) | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    // A journal file could not be written on a full disk, and the server could then not be stopped.
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
