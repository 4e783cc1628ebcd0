import { z } from 'zod';
import type { Entity } from '../dossier/entity.ts';
import type { Graph } from '../graph/graph.ts';
import { statementFile } from '../graph/statements/statement-file.ts';

/** An entity that the database has from a registry. */
export interface Registered extends Omit<Entity, 'kind'> {
  readonly registry: string;
}

export const listRegistered = statementFile('stored/list-registered', {
  parameters: z.object({}),
  row: z.object({
    id: z.string(),
    registry: z.string(),
    name: z.string(),
    names: z.array(z.string()).readonly(),
    identifiers: z.array(z.string()).readonly(),
    unnamed: z.boolean(),
  }),
});

/** Reads the registered entities. */
export function readRegistered(graph: Graph): Promise<Registered[]> {
  return graph.write('list-registered', (transaction) => transaction.run(listRegistered, {}));
}
