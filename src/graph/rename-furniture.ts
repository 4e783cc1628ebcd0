import { z } from 'zod';
import type { Graph } from './graph.ts';
import { listSources } from './list-sources.ts';
import { statementFile } from './statements/statement-file.ts';

const batchSize = 2000;

const row = z.object({ id: z.string() });

const renameInClaims = statementFile('write/rename-claim-furniture', {
  parameters: z.object({ after: z.string(), limit: z.number() }),
  row,
});

const renameInSources = statementFile('write/rename-source-furniture', {
  parameters: z.object({ sources: z.array(z.string()).readonly() }),
  row,
});

/** Renames the property `furniture` of sources and claims to `boilerplate`, in batches. */
export async function renameFurniture(graph: Graph): Promise<void> {
  const sources = await graph.write(listSources.name, (transaction) => transaction.run(listSources, {}));
  for (let at = 0; at < sources.length; at += batchSize) {
    const batch = sources.slice(at, at + batchSize).map(({ id }) => id);
    await graph.write(renameInSources.name, (transaction) => transaction.run(renameInSources, { sources: batch }));
  }
  for (let after: string | undefined = ''; after !== undefined; ) {
    const parameters: { after: string; limit: number } = { after, limit: batchSize };
    const rows = await graph.write(renameInClaims.name, (transaction) => transaction.run(renameInClaims, parameters));
    after = rows.length === batchSize ? rows.at(-1)?.id : undefined;
  }
}
