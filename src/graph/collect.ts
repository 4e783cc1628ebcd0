import type { Record as BoltRecord, Result } from 'neo4j-driver';

/** The records of a result, each of which is counted as soon as it is there. */
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
