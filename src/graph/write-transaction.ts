import type { ManagedTransaction } from 'neo4j-driver';
import { Failure, type FailureCode } from '../failure.ts';
import { toFailure } from './failures.ts';
import { type Parameters, toBolt } from './parameters.ts';
import type { Statement } from './statements/statement-file.ts';

/** A write transaction: all that it writes becomes visible at once, or not at all. */
export interface WriteTransaction {
  run<P, Row>(statement: Statement<P, Row>, parameters: P): Promise<Row[]>;
}

/** A write transaction of the driver, which retries transient failures. */
export class BoltTransaction implements WriteTransaction {
  readonly #transaction: ManagedTransaction;
  /** Failures that a retry cannot fix. */
  readonly #final: readonly FailureCode[];

  constructor(transaction: ManagedTransaction, isCluster: boolean) {
    this.#transaction = transaction;
    this.#final = isCluster ? ['ENGINE_MEMORY'] : ['ENGINE_MEMORY', 'ENGINE_UNREACHABLE'];
  }

  async run<P, Row>(statement: Statement<P, Row>, parameters: P): Promise<Row[]> {
    const bound = statement.parameters.parse(parameters) as Parameters;
    const result = await this.#send(statement.body, bound);
    return result.records.map((record) => statement.row.parse(record.toObject()));
  }

  async #send(text: string, parameters: Parameters) {
    try {
      return await this.#transaction.run(text, toBolt(parameters));
    } catch (error) {
      const failure = toFailure(error);
      throw failure instanceof Failure && this.#final.includes(failure.code) ? failure : error;
    }
  }
}
