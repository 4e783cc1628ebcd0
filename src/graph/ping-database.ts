import { z } from 'zod';
import type { Graph } from './graph.ts';
import { statementFile } from './statements/statement-file.ts';

/** Whether the database holds no data. */
export const isEmpty = statementFile('read/is-empty', {
  parameters: z.object({}),
  row: z.object({ empty: z.boolean() }),
});

/** How long a database that is ready takes at most to answer the smallest question, in milliseconds. */
const readyMs = 2_000;

/**
 * Resolves to true once the database answers a statement. A connection that is open already says nothing of a server that hangs.
 * @throws Failure where it does not answer.
 */
export async function pingDatabase(graph: Graph): Promise<true> {
  await graph.read(isEmpty, {}, { timeoutMs: readyMs });
  return true;
}
