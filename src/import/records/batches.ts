/** The limit on rows sent with one statement. */
const batchSize = 2000;

/** Calls `run` with batches of the rows and returns all results. It is not called without rows. */
export async function inBatches<Row, Result>(
  rows: Iterable<Row>,
  run: (batch: readonly Row[]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const batch of batchesOf(rows)) results.push(...(await run(batch)));
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
