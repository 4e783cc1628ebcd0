import type { Problem } from '../../files/problem.ts';
import type { Graph } from '../../graph/graph.ts';
import { inBatches } from '../records/batches.ts';
import { readDeclarations } from '../records/entities.ts';
import { listDeclarations } from '../records/import-statements.ts';

/** Explains unknown ids that other sources in the graph add, and how to refer to them. */
export async function explainUnknown(graph: Graph, problems: readonly Problem[]): Promise<readonly Problem[]> {
  const ids = [...new Set(problems.flatMap(({ unknownId }) => unknownId ?? []))];
  if (ids.length === 0) return problems;
  const rows = await graph.write('explain-unknown', (transaction) =>
    inBatches(ids, (batch) => transaction.run(listDeclarations, { ids: batch })),
  );
  const adding = new Map<string, { readonly where: string; readonly name: string }>();
  for (const { id, source, declared, title } of rows) {
    const own =
      source !== null && declared !== null
        ? readDeclarations(source, { entity: id, properties: declared }).find((each) => each.id === id)
        : undefined;
    // For a merged id there is a row for every source that mentions it, even if it does not add it.
    if (own) adding.set(id, { where: `${source} adds it`, name: own.name });
    else if (title !== null && !adding.has(id)) adding.set(id, { where: 'it is a source in the graph', name: title });
  }
  return problems.map((problem) => {
    const known = problem.unknownId === undefined ? undefined : adding.get(problem.unknownId);
    if (!known) return problem;
    const added = `{new: ${problem.unknownId}, name: ${JSON.stringify(known.name)}}`;
    return {
      ...problem,
      message: `${problem.unknownId} is not in any registry, but ${known.where}: put it into a registry, or add it here too with ${added}`,
    };
  });
}
