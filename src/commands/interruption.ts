/** The two times that a program can be asked to end. */
export interface Interruption {
  /** Aborted by the first Ctrl-C (or SIGTERM, or the terminal's closing): finish gracefully. */
  readonly signal: AbortSignal;
  /** Aborted by the second: end at once. */
  readonly now: AbortSignal;
}

/** From now on turns the requests of the terminal and the system to end into aborted signals. */
export function listenForInterruption(): Interruption {
  const [first, second] = [new AbortController(), new AbortController()];
  const interrupt = () => (first.signal.aborted ? second : first).abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  return { signal: first.signal, now: second.signal };
}
