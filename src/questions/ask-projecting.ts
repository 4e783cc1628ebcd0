import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { type Statement, statementFile } from '../graph/statements/statement-file.ts';

/** Called from time to time with the progress of a question. */
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
/** How long to wait for what a question left, and the time limit of each cleanup statement, in milliseconds. */
const cleanupMs = 10_000;

/** Runs a question that projects the graph into Graph Data Science. Always drops the projection afterwards. */
export async function askProjecting<P, Row>(
  graph: Graph,
  statement: Statement<P, Row>,
  parameters: P,
  options: Omit<ReadOptions, 'name'>,
  onProgress?: Progress,
): Promise<readonly Row[]> {
  const { admit, ...admitted } = options;
  // Keep the place during the cleanup, which runs statements too.
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

/** Reports the progress of the question once a second until it is answered. */
async function look(graph: Graph, projection: string, onProgress: Progress, signal: AbortSignal): Promise<void> {
  const start = Date.now();
  while (await pause(pollIntervalMs, signal)) {
    // A failed progress query must not end the question, whose own error is more informative.
    const [row] = await graph.read(projectionProgress, { projection }, { timeoutMs: pollIntervalMs }).catch(() => []);
    const step = row ? `${row.task}, ${row.progress}` : 'reading relationships';
    if (!signal.aborted) onProgress(`${step}, ${Math.round((Date.now() - start) / 1000)} s`);
  }
}

/** Drops the projection of a question, after its statement has ended on the server and can no longer create it. */
async function clear(graph: Graph, projection: string): Promise<void> {
  try {
    for (const end = Date.now() + cleanupMs; Date.now() < end; await pause(100)) {
      const running = await graph.read(runningProjections, { projection }, { timeoutMs: cleanupMs });
      if (running.length === 0) break;
    }
    await graph.read(dropProjection, { projection }, { timeoutMs: cleanupMs });
  } catch {
    // A server that is gone or has no Graph Data Science has no projection; the question's own error is the one to
    // show.
  }
}

/** Waits; returns false if aborted. */
function pause(ms: number, signal?: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}
