import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { type Statement, statementFile } from '../graph/statements/statement-file.ts';

/** Told now and then how far a question is. */
export type Progress = (detail: string) => void;

const projected = { parameters: z.object({ projection: z.string() }) };

const projectionProgress = statementFile('read/projection-progress', {
  ...projected,
  row: z.object({ task: z.string(), progress: z.string() }),
});

const runningProjections = statementFile('read/running-projections', {
  ...projected,
  row: z.object({ id: z.string() }),
});

const dropProjection = statementFile('read/drop-projection', { ...projected, row: z.object({ name: z.string() }) });

const pollIntervalMs = 1000;
/** How long what a question left is waited for, and each statement that clears it away may run, in milliseconds. */
const patienceMs = 10_000;

/** Asks what projects the graph into Graph Data Science. The projection does not stay behind, whatever ends the question. */
export async function askProjecting<P, Row>(
  graph: Graph,
  statement: Statement<P, Row>,
  parameters: P,
  options: Omit<ReadOptions, 'name'>,
  onProgress?: Progress,
): Promise<readonly Row[]> {
  const { admit, ...admitted } = options;
  // The place is kept while the projection is cleared away, which takes statements too.
  const leave = await admit?.(options.signal);
  const projection = `entente-${randomUUID()}`;
  const looking = new AbortController();
  if (onProgress) void look(graph, projection, onProgress, looking.signal);
  try {
    return await graph.read(statement, parameters, { ...admitted, projection });
  } catch (error) {
    await clear(graph, projection);
    throw error;
  } finally {
    looking.abort();
    leave?.();
  }
}

/** Tells how far the question is, once a second, until it is answered. */
async function look(graph: Graph, projection: string, onProgress: Progress, signal: AbortSignal): Promise<void> {
  const start = Date.now();
  while (await pause(pollIntervalMs, signal)) {
    // What cannot be told is no reason to end the question, whose own error will say more.
    const [row] = await graph.read(projectionProgress, { projection }, { timeoutMs: pollIntervalMs }).catch(() => []);
    const step = row ? `${row.task}, ${row.progress}` : 'reading relationships';
    if (!signal.aborted) onProgress(`${step}, ${Math.round((Date.now() - start) / 1000)} s`);
  }
}

/** Drops what a question has left, once it has come to its end on the server: it could still make it. */
async function clear(graph: Graph, projection: string): Promise<void> {
  try {
    for (const end = Date.now() + patienceMs; Date.now() < end; await pause(100)) {
      const running = await graph.read(runningProjections, { projection }, { timeoutMs: patienceMs });
      if (running.length === 0) break;
    }
    await graph.read(dropProjection, { projection }, { timeoutMs: patienceMs });
  } catch {
    // A server that is gone, or has no Graph Data Science, holds nothing of it; the question's own error is the one to show.
  }
}

/** Waits; false where it was ended. */
function pause(ms: number, signal?: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}
