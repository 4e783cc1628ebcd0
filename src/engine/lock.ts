import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from '../report.ts';

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
    report('Waiting for another start or stop of Neo4j to finish');
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
 */
export function tryLock(file: string): (() => void) | undefined {
  const database = new DatabaseSync(file);
  try {
    database.exec('BEGIN EXCLUSIVE');
    return () => database.close();
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === 5) return undefined;
    throw error;
  }
}
