import { z } from 'zod';
import type { Graph } from './graph.ts';
import { listSources } from './list-sources.ts';
import { statementFile } from './statements/statement-file.ts';

const edge = { id: z.string(), type: z.string(), from: z.string(), to: z.string() };

export const refreshClaimLists = statementFile('write/refresh-claim-lists', {
  parameters: z.object({ relationships: z.array(z.object(edge)).readonly() }),
  row: z.object({ refreshed: z.number() }),
});

export const listSupported = statementFile('stored/list-supported', {
  parameters: z.object({ sources: z.array(z.string()).readonly() }),
  row: z.object(edge),
});

const sourcesAtOnce = 100;

/** Rebuilds the claim lists of all relationships, in batches of sources. */
export async function rebuildClaimLists(graph: Graph): Promise<void> {
  const sources = await graph.write(listSources.name, (transaction) => transaction.run(listSources, {}));
  const done = new Set<string>();
  for (let at = 0; at < sources.length; at += sourcesAtOnce) {
    const batch = sources.slice(at, at + sourcesAtOnce).map(({ id }) => id);
    const refreshed = await graph.write(refreshClaimLists.name, async (transaction) => {
      const supported = await transaction.run(listSupported, { sources: batch });
      const relationships = supported.filter(({ id }) => !done.has(id));
      if (relationships.length > 0) await transaction.run(refreshClaimLists, { relationships });
      return relationships;
    });
    for (const { id } of refreshed) done.add(id);
  }
}
