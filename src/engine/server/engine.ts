/** A Neo4j that answers, and how to reach it. */
interface Server {
  /** `bolt://`, `neo4j://` or their `+s` forms. */
  readonly bolt: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  readonly version: string;
  /** Aborted when a managed server goes without this program's doing; the reason is a Failure ENGINE_LOST. */
  readonly lost: AbortSignal;
  /**
   * Ends the server if it is this program's to end, gracefully; at once when `now` is aborted.
   * The data stay.
   */
  stop(now?: AbortSignal): Promise<void>;
}

/** The one that NEO4J_URI names. It is never stopped. */
export interface GivenEngine extends Server {
  readonly kind: 'given';
}

/** One that this machine runs for us, in Docker or on Java. */
export interface LocalEngine extends Server {
  readonly kind: 'docker' | 'managed';
  /** Where Neo4j Browser is. */
  readonly http: string;
  /** Whether this program ends it: it started it, or took it over from one that was killed. */
  readonly startedHere: boolean;
}

export type Engine = GivenEngine | LocalEngine;
