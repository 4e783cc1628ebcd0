/** How many rows travel with one statement. */
const batchSize = 2000;

/** Does `tell` for the rows, a batch at a time, and gives all that it returned; nothing for no rows. */
export async function inBatches<Row, Result>(
  rows: readonly Row[],
  tell: (batch: readonly Row[]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < rows.length; start += batchSize)
    results.push(...(await tell(rows.slice(start, start + batchSize))));
  return results;
}
