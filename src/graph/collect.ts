import type { Record as BoltRecord, Result } from 'neo4j-driver';

/** Collects the records of a result. `count` is called with each record as it arrives and can throw to reject the result. */
export function collect(
  result: Result,
  count: ((row: readonly unknown[]) => void) | undefined,
): Promise<readonly BoltRecord[]> {
  if (!count) return result.then(({ records }) => records);
  return new Promise((resolve, reject) => {
    const records: BoltRecord[] = [];
    let refused = false;
    result.subscribe({
      onNext(record) {
        if (refused) return;
        try {
          count([...record.values()]);
          records.push(record);
        } catch (error) {
          refused = true;
          reject(error);
        }
      },
      onCompleted: () => resolve(records),
      onError: reject,
    });
  });
}
