import { refuseTooLarge, type Size } from '../plan/size-limit.ts';

/** The part of the maximum response size that a request has used. */
export class AnswerBudget {
  readonly #used: Size = { values: 0, bytes: 0 };

  /**
   * Counts something as part of the response.
   * @throws Failure QUERY_TOO_LARGE if the response would become too large.
   */
  spend({ values, bytes }: Readonly<Size>): void {
    this.#used.values += values;
    this.#used.bytes += bytes;
    refuseTooLarge(this.#used);
  }
}

/**
 * Counts the rows read so far.
 * @returns a function that takes each row and throws QUERY_TOO_LARGE if no response could hold them all.
 */
export function countRows(): (row: readonly unknown[]) => void {
  const found: Size = { values: 0, bytes: 0 };
  return (row) => {
    found.values += 1;
    found.bytes += lengthOfTexts(row);
    refuseTooLarge(found);
  };
}

/** Like `countRows`, for records that hold many rows of a table each. */
export function countTables(): (record: readonly unknown[]) => void {
  const count = countRows();
  return ([, rows]) => {
    if (Array.isArray(rows)) for (const row of rows) count(row);
  };
}

const lengthOfTexts = (value: unknown): number =>
  typeof value === 'string' ? value.length : Array.isArray(value) ? value.reduce<number>(addTexts, 0) : 0;
const addTexts = (sum: number, value: unknown) => sum + lengthOfTexts(value);
