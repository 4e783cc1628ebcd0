import type { Graph, WriteTransaction } from '../../graph/graph.ts';
import { takeLock, writerLock } from '../../graph/writer-lock.ts';
import { comparableQualifiers } from '../../vocabulary/qualifiers.ts';
import { inBatches } from '../records/batches.ts';
import { listDeletable, listEvidence, listStatedFacts, readPreviousImport } from '../records/import-statements.ts';
import { summarizeClaims } from '../records/relationships.ts';
import { type PreviousImport, removeSource } from '../records/replace-source.ts';

/** What becomes of a relationship or a fact once one of its sources is gone. */
export interface Loss {
  readonly id: string;
  /** Its type or attribute, and the entities that it is of. */
  readonly what: string;
  /** How many sources are left; none: it goes. */
  readonly sourcesLeft: number;
  /** How many independent publishers are left, and how many there were; of a fact not counted. */
  readonly publishersLeft?: number;
  readonly publishersBefore?: number;
}

/** What a retraction takes back, or would. */
export interface Retraction {
  readonly source: string;
  readonly claims: number;
  readonly relationships: readonly Loss[];
  readonly facts: readonly Loss[];
  /** Entities that nothing else names and no registry has. */
  readonly entities: readonly string[];
}

/**
 * Takes back all that a source said, as if it had never been imported. Its document stays, as one like any other,
 * where another source names it or a registry has it.
 * @param dryRun says what would go, and takes nothing back.
 * @returns undefined where there is no such source.
 */
export async function retractSource(
  graph: Graph,
  source: string,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<Retraction | undefined> {
  return graph.write('retract-source', async (transaction) => {
    await transaction.run(takeLock, writerLock);
    const [before] = await transaction.run(readPreviousImport, { source });
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

/** What goes first, then what is left with least. */
function inOrder(losses: readonly Loss[]): Loss[] {
  return losses.toSorted((a, b) => a.sourcesLeft - b.sourcesLeft || (a.what < b.what ? -1 : 1));
}
