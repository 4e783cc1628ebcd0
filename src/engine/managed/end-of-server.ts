import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { Failure, type FailureCode } from '../../failure.ts';
import type { StateFolder } from '../state/state-folder.ts';

const shownLines = 12;

/** Neo4j needs at least this much free space, in bytes. It does not always log why it has ended. */
const minFreeBytes = 4_000_000;

/** A known cause of the end of a managed server: how the logs show it, and what to do. */
interface Cause {
  readonly pattern: RegExp;
  readonly code: FailureCode;
  readonly what: string;
  readonly next: (state: StateFolder) => string;
}

const diskIsFull: Cause = {
  pattern: /No space left on device|Disk quota exceeded|not enough space on the disk/i,
  code: 'DISK_FULL',
  what: 'the disk is full',
  next: ({ path }) => `Free some space on the disk of ${path}, then start again. Its data is kept.`,
};

const causes: readonly Cause[] = [
  {
    pattern:
      /OutOfMemoryError|Could not reserve enough space|insufficient memory|Cannot allocate memory|MemoryLimitExceeded/i,
    code: 'ENGINE_MEMORY',
    what: 'it ran out of memory',
    next: () =>
      'Set a larger heap, for example ENTENTE_HEAP=2g, then start again. Its data is kept. After a crash, Neo4j needs memory to recover the latest writes.',
  },
  diskIsFull,
  {
    pattern: /Lock file has been locked by another process|FileLockException/i,
    code: 'ENGINE_STATE',
    what: 'another Neo4j is using its data',
    next: ({ path }) =>
      `Find the other Neo4j (a Java process with ${path} in its command line), stop it, then start again.`,
  },
];

/** Returns the log of the current or last run; Neo4j itself limits its size. */
export function logOf(state: StateFolder): string {
  return state.at('home', 'logs', 'neo4j.log');
}

/** Returns the distinct lines that the server and its Java wrote in the current or last run, without stack traces. */
export function readLog(state: StateFolder): readonly string[] {
  // Java writes to the console only; Neo4j writes to both, earlier.
  const lines = [logOf(state), state.at('console.log')]
    .flatMap((file) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []))
    .filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. )/.test(line));
  return [...new Set(lines)];
}

/** What to report if the lines contain no known cause. */
interface Otherwise {
  readonly code: FailureCode;
  readonly next: string;
}

/**
 * Explains from its logs why a managed server has ended or did not start.
 * @param what the visible effect, as a sentence without its full stop.
 */
export function explainEnd(state: StateFolder, what: string, otherwise: Otherwise): Failure {
  return explainLines(state, readLog(state), `from ${logOf(state)} and ${state.at('console.log')}`, what, otherwise);
}

/** Explains from the lines that it wrote why a program using a state folder has failed. */
export function explainLines(
  state: StateFolder,
  lines: readonly string[],
  from: string,
  what: string,
  otherwise: Otherwise,
): Failure {
  const cause =
    causes.find(({ pattern }) => lines.some((line) => pattern.test(line))) ??
    (isDiskFull(state.path) ? diskIsFull : undefined);
  const first = lines.findIndex((line) => cause?.pattern.test(line));
  const shown = lines.filter((_, at) => at >= lines.length - shownLines || at === first);
  return new Failure(
    cause?.code ?? otherwise.code,
    `${what}${cause ? `: ${cause.what}` : ''}. The last lines ${from}:\n  ${shown.join('\n  ')}`,
    cause?.next(state) ?? otherwise.next,
  );
}

function isDiskFull(path: string): boolean {
  // A state folder deleted since then is not the original cause.
  if (!existsSync(path)) return false;
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize < minFreeBytes;
}
