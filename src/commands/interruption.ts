/** The two times that a program can be asked to end. */
export interface Interruption {
  /** Aborted by the first Ctrl-C (or SIGTERM, or the terminal's closing): finish gracefully. */
  readonly signal: AbortSignal;
  /** Aborted by the second: end at once. */
  readonly now: AbortSignal;
  /** Whether nobody reads what the program writes any more, as in `… | head -1`: it ends gracefully, and says nothing. */
  isUnread(): boolean;
}

/**
 * From now on turns the requests of the terminal and the system to end into aborted signals, and the closing of a pipe
 * that the program writes to into one too.
 * @throws from a stream, whatever else happens to it.
 */
export function listenForInterruption(): Interruption {
  const [first, second] = [new AbortController(), new AbortController()];
  let unread = false;
  const interrupt = () => (first.signal.aborted ? second : first).abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      unread = true;
      first.abort();
    });
  return { signal: first.signal, now: second.signal, isUnread: () => unread };
}
