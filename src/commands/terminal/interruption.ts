/** The first and second request to end the program. */
export interface Interruption {
  /** Aborted by the first Ctrl-C (or SIGTERM, or the closing of the terminal): finish gracefully. */
  readonly signal: AbortSignal;
  /**
   * Aborted by the second: end immediately. The program exits soon afterwards in any case; a third request exits
   * immediately.
   */
  readonly now: AbortSignal;
  /** Whether the reader of a pipe has gone, as in `… | head -1`: the program then ends gracefully and silently. */
  isUnread(): boolean;
}

/** The time limit for ending started programs after a second request, in milliseconds. */
const lastMs = 3_000;

const interrupted = 130;

/**
 * Converts requests to end from the terminal or system, and the closing of an output pipe, into aborted signals.
 * @param say tells the user the effect of a second request.
 * @throws any other error of an output stream.
 */
export function listenForInterruption(say: (text: string) => void): Interruption {
  const [first, second] = [new AbortController(), new AbortController()];
  let unread = false;
  let count = 0;
  const interrupt = () => {
    count += 1;
    if (count === 1) {
      say('Stopping. Press Ctrl-C again to stop within a few seconds.');
      return first.abort();
    }
    if (count > 2) process.exit(interrupted);
    // Does not wait any longer for what is still open.
    setTimeout(() => process.exit(interrupted), lastMs).unref();
    first.abort();
    second.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      unread = true;
      first.abort();
    });
  return { signal: first.signal, now: second.signal, isUnread: () => unread };
}
