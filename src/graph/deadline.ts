import { Failure } from '../failure.ts';

/** How much longer than the server's own limit a statement is waited for, in milliseconds. */
const graceMs = 2_000;

/**
 * Waits for a statement that the server should have ended by itself after so many milliseconds; for ever where none are given.
 * @throws Failure ENGINE_UNREACHABLE where the server does not even do that: it hangs, or the network does.
 */
export async function withinDeadline<Result>(work: Promise<Result>, timeoutMs: number | undefined): Promise<Result> {
  if (timeoutMs === undefined) return work;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unanswered()), timeoutMs + graceMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const unanswered = () =>
  new Failure(
    'ENGINE_UNREACHABLE',
    'Neo4j does not answer: it neither returned rows nor stopped the statement in time.',
    'Check that it is running and not paused (`npm run entente -- engine status`).',
  );
