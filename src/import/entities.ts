import type { WriteTransaction } from '../graph/graph.ts';
import { kindOfId } from '../vocabulary/kinds.ts';
import { inBatches } from './batches.ts';
import { describe } from './entity-name.ts';
import { deleteUnmentioned, listDeclarations, refreshEventDates, refreshFunders, writeEntities } from './statements.ts';

/** Deletes those of the entities that nothing has or names any more; returns the ids of the others. */
export async function deleteForgotten(transaction: WriteTransaction, ids: readonly string[]): Promise<string[]> {
  const gone = await inBatches(ids, (batch) => transaction.tell(deleteUnmentioned, { ids: batch }));
  const deleted = new Set(gone.map(({ id }) => id));
  return ids.filter((id) => !deleted.has(id));
}

/** Decides anew who entities are that no registry has, from all that sources say of it. */
export async function refreshDescriptions(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  const rows = await inBatches(ids, (batch) => transaction.tell(listDeclarations, { ids: batch }));
  const entities = [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, declared]) => {
    const description = describe(
      declared[0]?.title ?? null,
      declared.flatMap(({ source, name, names, identifiers, unnamed }) =>
        source !== null && name !== null
          ? [{ source, name, names: names ?? [], identifiers: identifiers ?? [], unnamed: unnamed ?? false }]
          : [],
      ),
    );
    return description ? [{ id, ...description, unnamed: description.unnamed ? (true as const) : null }] : [];
  });
  await inBatches(entities, (batch) => transaction.tell(writeEntities, { entities: batch }));
}

/** Makes those of the actors funders, or not, whose stated funding has come or gone. */
export async function markFunders(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  await inBatches(ids, (batch) => transaction.tell(refreshFunders, { ids: batch }));
}

/** Brings up to date when those of the entities take place that are events. */
export async function dateEvents(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  const events = ids.filter((id) => kindOfId(id) === 'Event');
  await inBatches(events, (batch) => transaction.tell(refreshEventDates, { ids: batch }));
}
