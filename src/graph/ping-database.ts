import { z } from 'zod';
import type { Graph } from './graph.ts';
import { statementFile } from './statements/statement-file.ts';

/** Returns whether the database is empty. */
export const isEmpty = statementFile('read/is-empty', {
  parameters: z.object({}),
  row: z.object({ empty: z.boolean() }),
});

/** How long the smallest query may take if the database is ready, in milliseconds. */
const readyMs = 2_000;

/**
 * Runs a statement and resolves to true: an open connection does not show that the server responds.
 * @throws Failure if the database does not answer.
 */
export async function pingDatabase(graph: Graph): Promise<true> {
  await graph.read(isEmpty, {}, { timeoutMs: readyMs });
  return true;
}
