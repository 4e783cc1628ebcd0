import { z } from 'zod';
import { searchNames } from '../vocabulary/search-name.ts';
import type { Graph } from './graph.ts';
import { statementFile } from './statements/statement-file.ts';

const batchSize = 2000;

const listNames = statementFile('stored/list-names', {
  parameters: z.object({ after: z.string(), limit: z.number() }),
  row: z.object({ id: z.string(), name: z.string(), names: z.array(z.string()) }),
});

const writeSearchNames = statementFile('write/write-search-names', {
  parameters: z.object({ entities: z.array(z.object({ id: z.string(), searchNames: z.array(z.string()) })) }),
  row: z.object({ written: z.number() }),
});

/** Rebuilds the search names of all entities, in batches. */
export async function rebuildSearchNames(graph: Graph): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; )
    after = await graph.write(writeSearchNames.name, async (transaction) => {
      const rows = await transaction.run(listNames, { after: after ?? '', limit: batchSize });
      const entities = rows.map(({ id, ...names }) => ({ id, searchNames: searchNames(names) }));
      if (entities.length > 0) await transaction.run(writeSearchNames, { entities });
      return rows.length === batchSize ? rows.at(-1)?.id : undefined;
    });
}
