import type { Report } from '../../report.ts';
import type { LocalEngine } from './engine.ts';

/** How a local server is started. */
export interface StartOptions {
  readonly report: Report;
  /** Gives up: what was begun is ended again. */
  readonly signal?: AbortSignal | undefined;
  /** Ends at once what was begun, where `signal` lets it end gracefully. */
  readonly now?: AbortSignal | undefined;
  /** Leave the server running when this program ends, until someone stops it. */
  readonly keep?: boolean | undefined;
}

/** How a local server is ended. */
export type StopOptions = Pick<StartOptions, 'report' | 'signal' | 'now'>;

/** A Neo4j that this machine can run for us, whether it runs at the moment or not. */
export interface LocalServer {
  readonly kind: LocalEngine['kind'];
  /** The server if it runs and answers; waits for nothing, changes nothing. */
  find(): Promise<LocalEngine | undefined>;
  /** Starts it, or takes the one that runs; one that a killed program left becomes this program's. */
  start(options: StartOptions): Promise<LocalEngine>;
  /** Ends it, whoever started it; returns whether it ran. */
  stop(options: StopOptions): Promise<boolean>;
  /** Ends it and deletes its data, nothing else. */
  reset(options: StopOptions): Promise<void>;
}
