import { Failure } from '../../failure.ts';
import type { Parameter } from '../../graph/parameters.ts';
import { refuseTooLarge } from './size-limit.ts';

/** A row of one of the tables that the statement returns. */
export type Row = readonly unknown[];

/** The maximum number of tables below one root field. Neo4j takes about 30 ms to plan each. */
export const maxTables = 120;

/** The number of rows in one record: one record for each row would take longer to send than to find. */
const rowsAtOnce = 500;

/**
 * Builds one Cypher statement: a chain of subqueries that bind lists of nodes, relationships or rows, then a union that
 * returns every table as flat rows, many at once.
 */
export class CypherBuilder {
  readonly #clauses: string[] = [];
  readonly #tables: { imports: readonly string[]; query: string; take: (row: Row) => void }[] = [];
  readonly #finishers: (() => void)[] = [];
  readonly #parameters: Record<string, Parameter> = {};
  #variables = 0;
  #planned = 0;
  #built = 0;

  /** Returns an unused variable name. */
  variable(prefix: string): string {
    this.#variables += 1;
    return `${prefix}${this.#variables}`;
  }

  /** Adds a parameter and returns its reference in Cypher. */
  parameter(value: Parameter): string {
    const name = `p${Object.keys(this.#parameters).length}`;
    this.#parameters[name] = value;
    return `$${name}`;
  }

  /** Adds a subquery; the rest of the statement can use the variables that it binds. */
  bind(imports: readonly string[], body: string): void {
    this.#clauses.push(`CALL (${imports.join(', ')}) {\n${body}\n}`);
  }

  /** Adds a table to the result. `source` binds the variables that `columns` use; `take` receives each row. */
  send(source: string, columns: readonly string[], take: (row: Row) => void): void {
    this.#addTable([], `${source}\nRETURN ${this.#tables.length} AS t, [[${columns.join(', ')}]] AS rows`, take);
  }

  /**
   * Adds a table to the result, with the rows of each `x` in a list. `source` can follow the binding of `x`; it selects
   * from them, or binds what else `columns` use. Neo4j holds the rows of one record at a time.
   */
  sendEach(list: string, source: string, columns: readonly string[], take: (row: Row) => void): void {
    const query = `UNWIND range(0, size(${list}) - 1, ${rowsAtOnce}) AS first
CALL (${list}, first) {
UNWIND ${list}[first..first + ${rowsAtOnce}] AS x${source === '' ? '' : ` ${source}`}
WITH [${columns.join(', ')}] AS row RETURN collect(row) AS rows
}
RETURN ${this.#tables.length} AS t, rows`;
    this.#addTable([list], query, take);
  }

  /** Adds a table to the result whose rows a subquery has bound as a list; `take` receives each row. */
  sendList(list: string, take: (row: Row) => void): void {
    const query = `UNWIND range(0, size(${list}) - 1, ${rowsAtOnce}) AS first
RETURN ${this.#tables.length} AS t, ${list}[first..first + ${rowsAtOnce}] AS rows`;
    this.#addTable([list], query, take);
  }

  /**
   * Counts a table, or what takes Neo4j as long to plan: a count, or a record in the row of another.
   * @throws Failure QUERY_TOO_LARGE if there are too many.
   */
  countTable(): void {
    this.#planned += 1;
    if (this.#planned > maxTables)
      throw new Failure(
        'QUERY_TOO_LARGE',
        `The query needs more than ${maxTables} tables under one root field.`,
        'Split it into several queries, or select fewer nested fields.',
      );
  }

  #addTable(imports: readonly string[], query: string, take: (row: Row) => void): void {
    this.countTable();
    this.#tables.push({ imports, query, take });
  }

  /**
   * Counts the values put into the answer: through aliases, one row can produce many.
   * @throws Failure QUERY_TOO_LARGE if no response can hold them.
   */
  build(values: number): void {
    this.#built += values;
    refuseTooLarge({ values: this.#built, bytes: 0 });
  }

  /** Registers a function to run when all rows have arrived. */
  finally(finisher: () => void): void {
    this.#finishers.push(finisher);
  }

  get isEmpty(): boolean {
    return this.#tables.length === 0;
  }

  get text(): string {
    const imports = [...new Set(this.#tables.flatMap((table) => table.imports))];
    return [
      ...this.#clauses,
      `CALL (${imports.join(', ')}) {`,
      this.#tables.map(({ query }) => query).join('\nUNION ALL\n'),
      '}',
      'RETURN t, rows',
    ].join('\n');
  }

  get parameters(): Readonly<Record<string, Parameter>> {
    return this.#parameters;
  }

  /** Passes the rows in the records of the result to their tables, then runs the registered functions. */
  take(records: readonly Row[]): void {
    for (const [table, rows] of records) {
      const take = typeof table === 'number' ? this.#tables[table]?.take : undefined;
      if (take && Array.isArray(rows)) for (const row of rows) take(row);
    }
    for (const finish of this.#finishers) finish();
  }
}
