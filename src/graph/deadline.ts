import { Failure } from '../failure.ts';

/** How long to wait after the server's own time limit, in milliseconds. */
const graceMs = 2_000;

/**
 * Waits for a statement that the server itself should end after `timeoutMs`; without a limit if it is undefined.
 * @throws Failure ENGINE_UNREACHABLE if the server does not end it: the server or the network hangs.
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
