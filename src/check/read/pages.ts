const pageSize = 1000;

/**
 * Reads rows page by page in id order. Rows with the same id are on the same page.
 * @param fetch returns the rows after an id, at most `limit`.
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
    // The last id may have more rows on the next page, so leave all of its rows to that page.
    const whole = rows.filter(({ id }) => id !== last);
    yield whole.length > 0 ? whole : rows;
    after = whole.at(-1)?.id ?? last;
  }
}

/** Returns the ids that several rows share. */
export function repeatedIds(rows: readonly { readonly id: string }[]): string[] {
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, its]) => (its.length > 1 ? [id] : []));
}
