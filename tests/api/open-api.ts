import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphQLFormattedError } from 'graphql';
import { stringify } from 'yaml';
import { z } from 'zod';
import { createApi } from '../../src/api/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { importPaths } from '../../src/import/import-paths.ts';
import { mergeEntities } from '../../src/import/merge/merge-entities.ts';
import { openWorld, type World } from '../setup/world.ts';

/** A small world, as the content of its files. */
export interface WrittenWorld {
  /** The entities of its only registry. */
  readonly registry: readonly object[];
  readonly dossiers: readonly object[];
  /** Applied after the import. */
  readonly merges?: readonly { readonly id: string; readonly into: string }[];
}

/** The answer of the API. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

const answerShape = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.custom<GraphQLFormattedError>()).optional(),
});

/** Runs a query on the API of a graph. */
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** A world with its API. */
export interface ApiWorld extends World {
  readonly ask: Ask;
  /** Runs a query, and returns the data of an answer without errors. */
  readonly read: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** The errors that the API logged. */
  readonly logged: readonly unknown[];
}

/** Empties the tests' Neo4j, imports a world and creates the API on it. */
export async function openApi(world?: WrittenWorld, timeoutMs = 120_000): Promise<ApiWorld> {
  const { graph, close } = await openWorld();
  if (world) await importWorld(graph, world);
  const logged: unknown[] = [];
  const ask = askOn(graph, (error) => logged.push(error), timeoutMs);
  return {
    graph,
    close,
    ask,
    logged,
    async read(query, variables) {
      const { data, errors } = await ask(query, variables);
      if (errors) throw new Error(JSON.stringify(errors, null, 1));
      return data;
    },
  };
}

/** Creates the API on a graph, without a port. */
export function askOn(graph: Graph, log: (error: unknown) => void, timeoutMs = 120_000): Ask {
  const api = createApi({ graph, timeoutMs, log });
  return async (query, variables = {}) => {
    const response = await api.fetch('http://entente/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return answerShape.parse(await response.json());
  };
}

/** Writes a world to files, imports them and applies its merges. */
export async function importWorld(graph: Graph, { registry, dossiers, merges = [] }: WrittenWorld): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-world-'));
  try {
    const files = [{ registry: 'world', entities: registry }, ...dossiers];
    for (const [index, file] of files.entries())
      await writeFile(join(folder, `${index}.yaml`), stringify(file, { aliasDuplicateObjects: false }));
    await importPaths(graph, [folder], { report: () => undefined, acceptReview: true });
    await mergeEntities(
      graph,
      merges.map(({ id, into }) => ({ id, into, by: 'Ana', why: `${id} is ${into}`, on: '2026-01-02' })),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
