import { z } from 'zod';
import { searchNames } from '../vocabulary/search-name.ts';
import type { Graph } from './graph.ts';
import { statementFile } from './statements/statement-file.ts';

const batchSize = 2000;

const listUnsearchable = statementFile('write/list-unsearchable', {
  parameters: z.object({ limit: z.number() }),
  row: z.object({ id: z.string(), name: z.string(), names: z.array(z.string()) }),
});

const writeSearchNames = statementFile('write/write-search-names', {
  parameters: z.object({ entities: z.array(z.object({ id: z.string(), searchNames: z.array(z.string()) })) }),
  row: z.object({ written: z.number() }),
});

/** Gives every entity that lacks them its names as search compares them, a batch at a time. */
export async function rebuildSearchNames(graph: Graph): Promise<void> {
  for (let written = batchSize; written === batchSize; )
    written = await graph.write(writeSearchNames.name, async (transaction) => {
      const rows = await transaction.tell(listUnsearchable, { limit: batchSize });
      const entities = rows.map(({ id, ...names }) => ({ id, searchNames: searchNames(names) }));
      if (entities.length > 0) await transaction.tell(writeSearchNames, { entities });
      return entities.length;
    });
}
