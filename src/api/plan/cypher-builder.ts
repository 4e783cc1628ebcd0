import { Failure } from '../../failure.ts';
import type { Parameter } from '../../graph/parameters.ts';
import { refuseTooLarge } from './size-limit.ts';

/** A row of one of the statement's tables. */
export type Row = readonly unknown[];

/** The most tables under one root field. Neo4j takes some 30 ms to plan each. */
export const maxTables = 120;

/**
 * Builds one Cypher statement: a chain of subqueries, each of which binds lists of nodes, relationships or rows, and at its
 * end one union that returns every table as flat rows.
 */
export class CypherBuilder {
  readonly #clauses: string[] = [];
  readonly #tables: { imports: readonly string[]; query: string; take: (row: Row) => void }[] = [];
  readonly #finishers: (() => void)[] = [];
  readonly #parameters: Record<string, Parameter> = {};
  #variables = 0;
  #built = 0;

  /** A variable name that is not in use yet. */
  variable(prefix: string): string {
    this.#variables += 1;
    return `${prefix}${this.#variables}`;
  }

  /** Takes a value as a parameter and gives its name in Cypher. */
  parameter(value: Parameter): string {
    const name = `p${Object.keys(this.#parameters).length}`;
    this.#parameters[name] = value;
    return `$${name}`;
  }

  /** Adds a subquery that binds new variables for all that follows. */
  bind(imports: readonly string[], body: string): void {
    this.#clauses.push(`CALL (${imports.join(', ')}) {\n${body}\n}`);
  }

  /** Sends a table; `source` binds what `columns` read. `take` gets each of its rows. */
  send(imports: readonly string[], source: string, columns: readonly string[], take: (row: Row) => void): void {
    if (this.#tables.length === maxTables)
      throw new Failure(
        'QUERY_TOO_LARGE',
        `The query needs more than ${maxTables} tables under one root field.`,
        'Split it into several queries, or select fewer nested fields.',
      );
    this.#tables.push({
      imports,
      query: `${source}\nRETURN ${this.#tables.length} AS t, [${columns.join(', ')}] AS row`,
      take,
    });
  }

  /**
   * Counts values that are put into objects of the answer: aliases can make many of one row.
   * @throws Failure QUERY_TOO_LARGE where no response can hold them.
   */
  build(values: number): void {
    this.#built += values;
    refuseTooLarge({ values: this.#built, bytes: 0 });
  }

  /** Registers what is to be done once all rows are in. */
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
      'RETURN t, row',
    ].join('\n');
  }

  get parameters(): Readonly<Record<string, Parameter>> {
    return this.#parameters;
  }

  /** Hands the rows of the answer to their tables and puts the answer together. */
  take(rows: readonly Row[]): void {
    for (const [table, row] of rows)
      if (typeof table === 'number' && Array.isArray(row)) this.#tables[table]?.take(row);
    for (const finish of this.#finishers) finish();
  }
}
