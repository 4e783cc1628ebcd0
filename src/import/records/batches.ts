/** How many rows travel with one statement. */
const batchSize = 2000;

/** Does `tell` for the rows, a batch at a time, and gives all that it returned; nothing for no rows. */
export async function inBatches<Row, Result>(
  rows: Iterable<Row>,
  tell: (batch: readonly Row[]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const batch of batchesOf(rows)) results.push(...(await tell(batch)));
  return results;
}

function* batchesOf<Row>(rows: Iterable<Row>): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
