import { type Description, describeByTitle } from '../../dossier/description.ts';
import type { WriteTransaction } from '../../graph/graph.ts';
import { inBatches } from '../records/batches.ts';
import { readDeclarations } from '../records/entities.ts';
import { listSourceDescriptions } from '../records/import-statements.ts';

/** How one source describes an id: by adding it, or by its own title. */
export interface SourceDescription {
  readonly id: string;
  readonly source: string;
  readonly description: Description;
}

/** Reads how the stored sources describe these ids, sorted by id and source. */
export async function readSourceDescriptions(
  transaction: WriteTransaction,
  ids: Iterable<string>,
): Promise<SourceDescription[]> {
  const rows = await inBatches(ids, (batch) => transaction.run(listSourceDescriptions, { ids: batch }));
  return rows.flatMap(({ id, entity, source, title, mention }) => [
    ...(title === null ? [] : [{ id, source, description: describeByTitle(title) }]),
    ...(mention === null ? [] : readDeclarations(source, { entity, properties: mention }))
      .filter((declaration) => declaration.id === id)
      .map((description) => ({ id, source, description })),
  ]);
}
