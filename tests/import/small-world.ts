import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.ts';
import { type ImportOptions, type ImportSummary, importPaths } from '../../src/import/import-paths.ts';

/** Who is who in the tests of the import. */
export const registry = `
registry: bodies
entities:
  - {id: org:one, name: Agency One, names: [AO]}
  - {id: org:two, name: Agency Two}
  - {id: org:three, name: Ministry of Three, names: [MoT]}
  - {id: org:namesake, name: Agency Two, names: [Second Agency]}
  - {id: country:AA, name: Aland}
  - {id: country:BB, name: Beland}
  - {id: official:ana, name: Ana Perez}
  - {id: programme:x, name: Programme X}
  - {id: topic:peace, name: Peace}
`;

/** Imports texts as if they were files of these names. */
export async function importTexts(
  graph: Graph,
  texts: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ImportOptions> = {},
): Promise<ImportSummary> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-import-'));
  try {
    for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
    return await importPaths(graph, [folder], { report: () => undefined, ...options });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** All nodes, relationships and properties of the graph, in an order that depends on nothing else. */
export async function dump(graph: Graph): Promise<readonly string[]> {
  const nodes = await graph.readRows(
    'MATCH (n) WHERE NOT n:Migration AND NOT n:Lock RETURN labels(n), properties(n)',
    {},
    { name: 'dump' },
  );
  const relationships = await graph.readRows(
    'MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)',
    {},
    { name: 'dump' },
  );
  const nodeLines = nodes.map(([labels, properties]) => sorted([(labels as string[]).toSorted(), properties]));
  return [...nodeLines, ...relationships.map(sorted)].sort();
}

/** JSON with the keys of every map in order. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, content: unknown) =>
    typeof content === 'object' && content !== null && !Array.isArray(content)
      ? Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)))
      : content,
  );
}
