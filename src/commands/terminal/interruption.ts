/** The two times that a program can be asked to end. */
export interface Interruption {
  /** Aborted by the first Ctrl-C (or SIGTERM, or the terminal's closing): finish gracefully. */
  readonly signal: AbortSignal;
  /** Aborted by the second: end at once. The program exits soon after, whatever it waits for; a third ends it immediately. */
  readonly now: AbortSignal;
  /** Whether nobody reads what the program writes any more, as in `… | head -1`: it ends gracefully, and says nothing. */
  isUnread(): boolean;
}

/** How long a program that was asked a second time to end may take to end what it started, in milliseconds. */
const lastMs = 3_000;

const interrupted = 130;

/**
 * From now on turns the requests of the terminal and the system to end into aborted signals, and the closing of a pipe
 * that the program writes to into one too.
 * @param say tells the user what a second request does.
 * @throws from a stream, whatever else happens to it.
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
    // Whatever is still waited for then, the program ends.
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
