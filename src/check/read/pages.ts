const pageSize = 1000;

/**
 * Rows in the order of their ids, a page at a time. Rows that share an id come in one page.
 * @param fetch gives the rows after an id, no more than the limit.
 */
export async function* pages<Row extends { readonly id: string }>(
  fetch: (after: string, limit: number) => Promise<readonly Row[]>,
  limit = pageSize,
): AsyncGenerator<readonly Row[]> {
  for (let after = ''; ; ) {
    const rows = await fetch(after, limit);
    const last = rows.at(-1)?.id;
    if (last === undefined) return;
    if (rows.length < limit) return yield rows;
    // The next page may begin with more rows of the last id: leave all of them to it.
    const whole = rows.filter(({ id }) => id !== last);
    yield whole.length > 0 ? whole : rows;
    after = whole.at(-1)?.id ?? last;
  }
}

/** The ids that more than one of the rows has. */
export function repeatedIds(rows: readonly { readonly id: string }[]): string[] {
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, its]) => (its.length > 1 ? [id] : []));
}
