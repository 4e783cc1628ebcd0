import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { createApi } from '../../src/api/server.ts';
import { importPaths } from '../../src/import/import-paths.ts';
import { openWorld, type World } from './world.ts';

/** A world that holds the sample, with the API on it. */
export interface SampleWorld extends World {
  /** Asks GraphQL; fails where the answer has errors. */
  query(query: string, variables?: Record<string, unknown>): Promise<unknown>;
}

/** Imports the sample into the tests' own Neo4j. */
export async function openSample(): Promise<SampleWorld> {
  const world = await openWorld();
  await importPaths(world.graph, [fileURLToPath(new URL('../../data/', import.meta.url))], { report: () => undefined });
  const api = createApi({ graph: world.graph, timeoutMs: 120_000, log: (error) => expect.unreachable(String(error)) });
  return {
    ...world,
    async query(query, variables) {
      const response = await api.fetch('http://entente/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
      expect(errors).toBeUndefined();
      return data;
    },
  };
}
