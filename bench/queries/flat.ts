/** A row of one of the tables that a flat statement returns: the number of the table, and its values. */
export type Row = readonly unknown[];

/** A query as one statement that returns flat tables, each record once, and the function that builds the answer. */
export interface FlatQuery {
  readonly text: string;
  readonly build: (tables: (table: number) => readonly Row[]) => unknown;
}

/** Groups values by a key that occurs several times. */
export function group<Value>(
  entries: Iterable<readonly [key: unknown, value: Value]>,
): (key: unknown) => readonly Value[] {
  const groups = new Map<unknown, Value[]>();
  for (const [key, value] of entries) {
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return (key) => groups.get(key) ?? [];
}
