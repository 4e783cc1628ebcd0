import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type SessionConfig } from 'neo4j-driver';
import { Failure } from '../failure.ts';
import { collect } from './collect.ts';
import { disconnected, waitForServer } from './deadline.ts';
import { maxConnections, toFailure } from './failures.ts';
import { type Parameters, toBolt } from './parameters.ts';
import { gatherParameters } from './statements/gather-parameters.ts';
import type { Statement } from './statements/statement-file.ts';
import { BoltTransaction, type WriteTransaction } from './write-transaction.ts';

export type { WriteTransaction };

/** The address of a Neo4j server and its credentials. */
export interface GraphAddress {
  /** `bolt://`, `neo4j://` (a cluster: reads go to followers) or their `+s` forms. */
  readonly bolt: string;
  readonly user: string;
  readonly password: string;
  /** The database; if absent, the server's default. */
  readonly database?: string;
  /** Aborted with a Failure as reason when the server has ended. */
  readonly lost?: AbortSignal;
}

/** How long writes to a single server are retried, in milliseconds; only in a cluster can another server take over. */
const singleServerRetryMs = 5_000;

/** How long to wait for the reason why a server stopped answering, in milliseconds. */
const lostPatienceMs = 2_000;

/** Options of one read. */
export interface ReadOptions {
  /** Identifies the statement in the server's logs. */
  readonly name: string;
  /** Cancels the statement on the server. */
  readonly signal?: AbortSignal | undefined;
  /** The time limit in milliseconds, enforced by the server. */
  readonly timeoutMs?: number | undefined;
  /** Called before the statement is sent. */
  readonly onStatement?: ((sent: SentStatement) => void) | undefined;
  /** Waits until the statement may run; resolves to a function to call when it has ended. */
  readonly admit?: ((signal?: AbortSignal) => Promise<() => void>) | undefined;
  /** Returns a function that is called with each row as it arrives. If it throws, the statement is ended. */
  readonly countRows?: (() => (row: readonly unknown[]) => void) | undefined;
  /** The name of the Graph Data Science projection that the statement creates, if any. */
  readonly projection?: string | undefined;
}

/** A statement as sent to the server. */
export interface SentStatement {
  readonly name: string;
  readonly text: string;
  readonly parameters: Parameters;
}

/** All access to the database goes through this class. A process reads its own writes, also in a cluster. */
export class Graph {
  readonly #driver: Driver;
  readonly #session: SessionConfig;
  readonly #isCluster: boolean;
  readonly #lost: AbortSignal | undefined;
  readonly #closed = new AbortController();

  constructor(address: GraphAddress) {
    this.#isCluster = address.bolt.startsWith('neo4j');
    this.#lost = address.lost;
    this.#driver = neo4j.driver(address.bolt, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'entente',
      ...(this.#isCluster ? {} : { maxTransactionRetryTime: singleServerRetryMs }),
      maxConnectionPoolSize: maxConnections,
      connectionAcquisitionTimeout: 5_000,
      connectionTimeout: 5_000,
    });
    this.#session = {
      bookmarkManager: neo4j.bookmarkManager(),
      fetchSize: -1,
      ...(address.database === undefined ? {} : { database: address.database }),
    };
  }

  /**
   * Runs a statement file in read access mode, with its parameters gathered in one (`gatherParameters`); who is told of the statement
   * sees it as it is in the file. Transient failures are retried.
   */
  async read<P, Row>(
    statement: Statement<P, Row>,
    parameters: P,
    options: Omit<ReadOptions, 'name'> = {},
  ): Promise<Row[]> {
    const bound = statement.parameters.parse(parameters) as Parameters;
    const rows: Row[] = [];
    const { onStatement, ...others } = options;
    onStatement?.({ name: statement.name, text: statement.body, parameters: bound });
    const sent = gatherParameters(statement.body, bound);
    await this.#run(sent.text, sent.parameters, { ...others, name: statement.name }, (record) =>
      rows.push(statement.row.parse(record.toObject())),
    );
    return rows;
  }

  /** Runs Cypher in read access mode; returns each row as a list of values in column order. */
  async readRows(text: string, parameters: Parameters, options: ReadOptions): Promise<unknown[][]> {
    const rows: unknown[][] = [];
    await this.#run(text, parameters, options, (record) => rows.push([...record.values()]));
    return rows;
  }

  /**
   * Runs `work` in one write transaction. Deadlocks and changes of a cluster's leader are retried. If a single server goes
   * away, the transaction fails at once and nothing is stored.
   */
  async write<Result>(name: string, work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
    const session = this.#driver.session({ ...this.#session, defaultAccessMode: neo4j.session.WRITE });
    try {
      return await session.executeWrite((transaction) => work(new BoltTransaction(transaction, this.#isCluster)), {
        metadata: { entente: name },
      });
    } catch (error) {
      throw await this.#explain(toFailure(error));
    } finally {
      await session.close();
    }
  }

  /** Runs schema statements in one transaction: all of them take effect, or none. */
  async alterSchema(texts: readonly string[]): Promise<void> {
    const session = this.#driver.session({ ...this.#session, defaultAccessMode: neo4j.session.WRITE });
    try {
      await session.executeWrite(async (transaction) => {
        for (const text of texts) await transaction.run(text);
      });
    } catch (error) {
      throw toFailure(error);
    } finally {
      await session.close();
    }
  }

  /** Runs one statement as an auto-commit transaction, which some statements require (`CALL … IN TRANSACTIONS`). */
  async writeSchema(text: string): Promise<void> {
    const session = this.#driver.session({ ...this.#session, defaultAccessMode: neo4j.session.WRITE });
    try {
      await session.run(text);
    } catch (error) {
      throw toFailure(error);
    } finally {
      await session.close();
    }
  }

  /** Closes the connection; reads that are running fail at once. */
  async close(): Promise<void> {
    this.#closed.abort();
    await this.#driver.close();
  }

  /** Replaces a connection failure by its reason, if the server turns out to have ended. */
  async #explain(failure: unknown): Promise<unknown> {
    const lost = this.#lost;
    if (!lost || !(failure instanceof Failure) || failure.code !== 'ENGINE_UNREACHABLE') return failure;
    await sleep(lostPatienceMs, undefined, { signal: lost }).catch(() => undefined);
    return lost.aborted ? lost.reason : failure;
  }

  async #run(
    text: string,
    parameters: Parameters,
    options: ReadOptions,
    take: (record: { toObject(): object; values(): IterableIterator<unknown> }) => void,
  ): Promise<void> {
    options.onStatement?.({ name: options.name, text, parameters });
    const leave = await options.admit?.(options.signal);
    try {
      await this.#runAdmitted(text, parameters, options, take);
    } finally {
      leave?.();
    }
  }

  async #runAdmitted(
    text: string,
    parameters: Parameters,
    { name, signal, timeoutMs, projection, countRows }: ReadOptions,
    take: (record: { toObject(): object; values(): IterableIterator<unknown> }) => void,
  ): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      signal?.throwIfAborted();
      if (this.#closed.signal.aborted) throw disconnected();
      const session = this.#driver.session({ ...this.#session, defaultAccessMode: neo4j.session.READ });
      const cancel = () => void session.close().catch(() => undefined);
      signal?.addEventListener('abort', cancel, { once: true });
      const bounds = { timeoutMs, closed: this.#closed.signal };
      let hangs = false;
      try {
        const result = session.run(text, toBolt(parameters), {
          metadata: { entente: name, ...(projection === undefined ? {} : { projection }) },
          ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
        });
        for (const record of await waitForServer(collect(result, countRows?.()), bounds)) take(record);
        return;
      } catch (error) {
        signal?.throwIfAborted();
        if (this.#closed.signal.aborted) {
          hangs = true;
          throw disconnected();
        }
        hangs = error instanceof Failure && error.code === 'ENGINE_UNREACHABLE';
        if (attempt < 4 && neo4j.isRetryableError(error)) {
          const ended = AbortSignal.any([this.#closed.signal, ...(signal ? [signal] : [])]);
          await sleep(50 * 4 ** attempt, undefined, { signal: ended }).catch(() => undefined);
          continue;
        }
        throw toFailure(error);
      } finally {
        signal?.removeEventListener('abort', cancel);
        const closed = session.close().catch(() => undefined);
        // Closing a session that hangs would block; once the server responds again, closing ends the statement.
        if (!hangs) await closed;
      }
    }
  }
}
