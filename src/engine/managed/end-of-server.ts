import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { Failure, type FailureCode } from '../../failure.ts';
import type { StateFolder } from '../state/state-folder.ts';

const shownLines = 12;

/** With less than this free, in bytes, Neo4j cannot work. It does not always write why it has ended. */
const minFreeBytes = 4_000_000;

/** What a managed server ends by, by what its logs say, and what to do about it. */
interface Cause {
  readonly said: RegExp;
  readonly code: FailureCode;
  readonly what: string;
  readonly next: (state: StateFolder) => string;
}

const diskIsFull: Cause = {
  said: /No space left on device|Disk quota exceeded|not enough space on the disk/i,
  code: 'DISK_FULL',
  what: 'the disk is full',
  next: ({ path }) => `Free some space on the disk of ${path}, then start again. Its data is kept.`,
};

const causes: readonly Cause[] = [
  {
    said: /OutOfMemoryError|Could not reserve enough space|insufficient memory|Cannot allocate memory|MemoryLimitExceeded/i,
    code: 'ENGINE_MEMORY',
    what: 'it ran out of memory',
    next: () =>
      'Set a larger heap, for example ENTENTE_HEAP=2g, then start again. Its data is kept. After a crash, Neo4j needs memory to recover the latest writes.',
  },
  diskIsFull,
  {
    said: /Lock file has been locked by another process|FileLockException/i,
    code: 'ENGINE_STATE',
    what: 'another Neo4j is using its data',
    next: ({ path }) =>
      `Find the other Neo4j (a Java process with ${path} in its command line), stop it, then start again.`,
  },
];

/** The log of the run that is or was last; Neo4j itself keeps it within bounds. */
export function logOf(state: StateFolder): string {
  return state.at('home', 'logs', 'neo4j.log');
}

/** What the server and its Java said in the run that is or was last, without stack traces; each line once. */
export function readLog(state: StateFolder): readonly string[] {
  // Java writes to the console only, after what Neo4j writes to both.
  const lines = [logOf(state), state.at('console.log')]
    .flatMap((file) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []))
    .filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. )/.test(line));
  return [...new Set(lines)];
}

/** How an end is told where the lines don't name a known cause. */
interface Otherwise {
  readonly code: FailureCode;
  readonly next: string;
}

/**
 * Says why a managed server has ended, or did not start, by its logs.
 * @param what what is seen from outside, as a sentence without its full stop.
 */
export function explainEnd(state: StateFolder, what: string, otherwise: Otherwise): Failure {
  return explainLines(state, readLog(state), `from ${logOf(state)} and ${state.at('console.log')}`, what, otherwise);
}

/** Says why a program that works on a state folder has failed, by the lines that it wrote. */
export function explainLines(
  state: StateFolder,
  lines: readonly string[],
  from: string,
  what: string,
  otherwise: Otherwise,
): Failure {
  const cause =
    causes.find(({ said }) => lines.some((line) => said.test(line))) ??
    (isDiskFull(state.path) ? diskIsFull : undefined);
  const first = lines.findIndex((line) => cause?.said.test(line));
  const shown = lines.filter((_, at) => at >= lines.length - shownLines || at === first);
  return new Failure(
    cause?.code ?? otherwise.code,
    `${what}${cause ? `: ${cause.what}` : ''}. The last lines ${from}:\n  ${shown.join('\n  ')}`,
    cause?.next(state) ?? otherwise.next,
  );
}

function isDiskFull(path: string): boolean {
  // A state folder that was deleted meanwhile is not what went wrong first.
  if (!existsSync(path)) return false;
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize < minFreeBytes;
}
