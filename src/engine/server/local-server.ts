import type { Report } from '../../report.ts';
import type { LocalEngine } from './engine.ts';

/** Options for starting a local server. */
export interface StartOptions {
  readonly report: Report;
  /** Aborts the start; ends gracefully what was started. */
  readonly signal?: AbortSignal | undefined;
  /** Ends immediately what `signal` would end gracefully. */
  readonly now?: AbortSignal | undefined;
  /** Keep the server running after this program ends, until it is stopped. */
  readonly keep?: boolean | undefined;
}

/** Options for stopping a local server. */
export type StopOptions = Pick<StartOptions, 'report' | 'signal' | 'now'>;

/** A Neo4j that this machine can run, running or not. */
export interface LocalServer {
  readonly kind: LocalEngine['kind'];
  /** Returns the server if it runs and answers; does not wait or change anything. */
  find(): Promise<LocalEngine | undefined>;
  /** Starts it, or connects to the running one. Takes over one left by a killed program. */
  start(options: StartOptions): Promise<LocalEngine>;
  /** Ends it, regardless of who started it; returns whether it was running. */
  stop(options: StopOptions): Promise<boolean>;
  /** Ends it and deletes its data, and nothing else. */
  reset(options: StopOptions): Promise<void>;
}
