import { Failure } from '../failure.ts';

/** How long to wait after the server's own time limit, in milliseconds. */
const graceMs = 2_000;

/** Bounds of a wait for the server. */
export interface WaitBounds {
  /** The time in which the server itself should end the statement, in milliseconds; if undefined, there is no limit. */
  readonly timeoutMs: number | undefined;
  /** Aborted when the connection is closed: from then on, the driver never settles what is pending. */
  readonly closed: AbortSignal;
}

/**
 * Waits for a statement.
 * @throws Failure ENGINE_UNREACHABLE if the server does not end it in time, as the server or the network hangs; or if the connection is
 * closed meanwhile.
 */
export async function waitForServer<Result>(work: Promise<Result>, { timeoutMs, closed }: WaitBounds): Promise<Result> {
  const { promise: given, reject: giveUp } = Promise.withResolvers<never>();
  const giveUpClosed = () => giveUp(disconnected());
  closed.addEventListener('abort', giveUpClosed, { once: true });
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => giveUp(unanswered()), timeoutMs + graceMs);
  return Promise.race([work, given]).finally(() => {
    clearTimeout(timer);
    closed.removeEventListener('abort', giveUpClosed);
  });
}

/** The failure of what runs while the connection is closed. */
export const disconnected = () =>
  new Failure('ENGINE_UNREACHABLE', 'The connection to Neo4j was closed before it answered.', 'Ask again.');

const unanswered = () =>
  new Failure(
    'ENGINE_UNREACHABLE',
    'Neo4j does not answer: it neither returned rows nor stopped the statement in time.',
    'Check that it is running and not paused (`npm run entente -- engine status`).',
  );
