import type { Graph, WriteTransaction } from '../../graph/graph.ts';
import { takeLock, writerLock } from '../../graph/writer-lock.ts';
import { comparableQualifiers } from '../../vocabulary/qualifiers.ts';
import { inBatches } from '../records/batches.ts';
import { listDeletable, listEvidence, listStatedFacts, readPreviousImports } from '../records/import-statements.ts';
import { summarizeClaims } from '../records/relationships.ts';
import { type PreviousImport, removeSource } from '../records/replace-sources.ts';

/** The effect of a retraction on a relationship or a fact. */
export interface Loss {
  readonly id: string;
  /** Its type or attribute, and its entities. */
  readonly what: string;
  /** The number of remaining sources; 0 if it disappears. */
  readonly sourcesLeft: number;
  /** The number of independent publishers after and before; not counted for facts. */
  readonly publishersLeft?: number;
  readonly publishersBefore?: number;
}

/** What a retraction removes, or would remove. */
export interface Retraction {
  readonly source: string;
  readonly claims: number;
  readonly relationships: readonly Loss[];
  readonly facts: readonly Loss[];
  /** Entities that no other source mentions and no registry has. */
  readonly entities: readonly string[];
}

/**
 * Removes everything that a source states, as if it had never been imported. Its document stays if another source mentions
 * it or a registry has it.
 * @param dryRun reports what would be removed, and writes nothing.
 * @returns undefined if there is no such source.
 */
export async function retractSource(
  graph: Graph,
  source: string,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<Retraction | undefined> {
  return graph.write('retract-source', async (transaction) => {
    await transaction.run(takeLock, writerLock);
    const [before] = await transaction.run(readPreviousImports, { sources: [source] });
    if (!before) return undefined;
    const retraction = await describe(transaction, source, before);
    if (!dryRun) await removeSource(transaction, source, before);
    return retraction;
  });
}

async function describe(
  transaction: WriteTransaction,
  source: string,
  { relationships, claims }: PreviousImport & { claims: number },
): Promise<Retraction> {
  const ids = relationships.map(({ id }) => id);
  const rows = await inBatches(ids, (batch) =>
    transaction.run(listEvidence, { ids: batch, qualifiers: comparableQualifiers }),
  );
  const evidence = Map.groupBy(rows, ({ relationship }) => relationship);
  const lost = relationships.map(({ id, type, from, to }) => {
    const all = evidence.get(id) ?? [];
    const left = all.filter((claim) => claim.source !== source);
    return {
      id,
      what: `${type} ${from} ${to}`,
      sourcesLeft: new Set(left.map((claim) => claim.source)).size,
      publishersLeft: summarizeClaims(left).summary.publisherCount,
      publishersBefore: summarizeClaims(all).summary.publisherCount,
    };
  });
  const facts = await transaction.run(listStatedFacts, { source });
  const forgotten = await transaction.run(listDeletable, { source });
  return {
    source,
    claims,
    relationships: inOrder(lost),
    facts: inOrder(
      facts.map(({ id, attribute, entity, sourcesLeft }) => ({ id, what: `${attribute} ${entity}`, sourcesLeft })),
    ),
    entities: forgotten.map(({ id }) => id),
  };
}

/** Orders what disappears first, then by remaining sources. */
function inOrder(losses: readonly Loss[]): Loss[] {
  return losses.toSorted((a, b) => a.sourcesLeft - b.sourcesLeft || (a.what < b.what ? -1 : 1));
}
