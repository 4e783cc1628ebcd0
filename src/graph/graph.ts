import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type SessionConfig } from 'neo4j-driver';
import { Failure } from '../failure.ts';
import { collect } from './collect.ts';
import { withinDeadline } from './deadline.ts';
import { maxConnections, toFailure } from './failures.ts';
import { type Parameters, toBolt } from './parameters.ts';
import type { Statement } from './statements/statement-file.ts';
import { BoltTransaction, type WriteTransaction } from './write-transaction.ts';

export type { WriteTransaction };

/** Where a Neo4j answers and as whom. */
export interface GraphAddress {
  /** `bolt://`, `neo4j://` (a cluster: reads go to followers) or their `+s` forms. */
  readonly bolt: string;
  readonly user: string;
  readonly password: string;
  /** The database; the server's default where absent. */
  readonly database?: string;
  /** Aborted, with a Failure, once the server is known to have ended. */
  readonly lost?: AbortSignal;
}

/** How long a single server's writes are retried, in milliseconds: only a cluster finds another server meanwhile. */
const singleServerRetryMs = 5_000;

/** How long to wait for the reason once a server does not answer any more, in milliseconds. */
const lostPatienceMs = 2_000;

/** How one read is run. */
export interface ReadOptions {
  /** Names the work in the server's logs. */
  readonly name: string;
  /** Cancels the statement on the server. */
  readonly signal?: AbortSignal | undefined;
  /** After this many milliseconds the server ends the statement. */
  readonly timeoutMs?: number | undefined;
  /** Is told of the statement before it is sent. */
  readonly onStatement?: ((sent: SentStatement) => void) | undefined;
  /** Waits until the statement may run; gives what is called once it has ended. */
  readonly admit?: ((signal?: AbortSignal) => Promise<() => void>) | undefined;
  /** Makes a function that takes each row as it comes and may throw: the statement is ended then. */
  readonly countRows?: (() => (row: readonly unknown[]) => void) | undefined;
  /** What the statement calls the projection that it makes in Graph Data Science, where it makes one. */
  readonly projection?: string | undefined;
}

/** A statement as it is sent. */
export interface SentStatement {
  readonly name: string;
  readonly text: string;
  readonly parameters: Parameters;
}

/** The one way to the database. Reads of a process see its own writes, on a cluster too. */
export class Graph {
  readonly #driver: Driver;
  readonly #session: SessionConfig;
  readonly #isCluster: boolean;
  readonly #lost: AbortSignal | undefined;

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

  /** Runs a statement file in read access mode. Transient failures are tried again. */
  async read<P, Row>(
    statement: Statement<P, Row>,
    parameters: P,
    options: Omit<ReadOptions, 'name'> = {},
  ): Promise<Row[]> {
    const bound = statement.parameters.parse(parameters) as Parameters;
    const rows: Row[] = [];
    await this.#run(statement.body, bound, { ...options, name: statement.name }, (record) =>
      rows.push(statement.row.parse(record.toObject())),
    );
    return rows;
  }

  /** Runs a planned statement in read access mode; each row is the positional list of its columns. */
  async readRows(text: string, parameters: Parameters, options: ReadOptions): Promise<unknown[][]> {
    const rows: unknown[][] = [];
    await this.#run(text, parameters, options, (record) => rows.push([...record.values()]));
    return rows;
  }

  /**
   * Does `work` in one write transaction. Deadlocks and changes of a cluster's leader are retried; a single server that
   * goes away fails at once, and nothing is stored.
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

  /** Runs schema statements in one transaction: all of them take effect, or none does. */
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

  /** Runs one schema statement in a transaction of its own, as Neo4j wants it. */
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

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** Replaces a lost connection by the reason, where it becomes known that the server has ended. */
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
      const session = this.#driver.session({ ...this.#session, defaultAccessMode: neo4j.session.READ });
      const cancel = () => void session.close().catch(() => undefined);
      signal?.addEventListener('abort', cancel, { once: true });
      let hangs = false;
      try {
        const result = session.run(text, toBolt(parameters), {
          metadata: { entente: name, ...(projection === undefined ? {} : { projection }) },
          ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
        });
        for (const record of await withinDeadline(collect(result, countRows?.()), timeoutMs)) take(record);
        return;
      } catch (error) {
        signal?.throwIfAborted();
        hangs = error instanceof Failure && error.code === 'ENGINE_UNREACHABLE';
        if (attempt < 4 && neo4j.isRetryableError(error)) {
          await new Promise((resolve) => setTimeout(resolve, 50 * 4 ** attempt));
          continue;
        }
        throw toFailure(error);
      } finally {
        signal?.removeEventListener('abort', cancel);
        const closed = session.close().catch(() => undefined);
        // One that hangs would hold the answer up; closing it ends what runs in it once it comes back.
        if (!hangs) await closed;
      }
    }
  }
}
