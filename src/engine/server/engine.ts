/** A Neo4j that answers, and its address. */
interface Server {
  /** `bolt://`, `neo4j://` or their `+s` forms. */
  readonly bolt: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  readonly version: string;
  /** Aborted if a managed server ends although this program did not end it; the reason is a Failure ENGINE_LOST. */
  readonly lost: AbortSignal;
  /**
   * Ends the server gracefully if this program is responsible for it, or immediately when `now` is aborted. Keeps the
   * data.
   */
  stop(now?: AbortSignal): Promise<void>;
}

/** The server at NEO4J_URI, which is never stopped. */
export interface GivenEngine extends Server {
  readonly kind: 'given';
}

/** A server that this machine runs in Docker or on Java. */
export interface LocalEngine extends Server {
  readonly kind: 'docker' | 'managed';
  /** The address of Neo4j Browser. */
  readonly http: string;
  /** Whether this program ends it: it started it, or took it over from a killed program. */
  readonly startedHere: boolean;
}

export type Engine = GivenEngine | LocalEngine;
