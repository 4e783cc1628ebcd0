import type { Graph } from './graph.ts';
import { isEmpty } from './is-empty.ts';

/** How long a database that is ready takes at most to answer the smallest question, in milliseconds. */
const readyMs = 2_000;

/** Whether the database answers a statement now. A connection that is open already says nothing of a server that hangs. */
export async function answers(graph: Graph): Promise<boolean> {
  try {
    await graph.ask(isEmpty, {}, { timeoutMs: readyMs });
    return true;
  } catch {
    return false;
  }
}
