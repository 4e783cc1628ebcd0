import { refreshClaimLists } from '../graph/claim-lists.ts';
import type { WriteTransaction } from '../graph/graph.ts';
import { comparableQualifiers } from '../vocabulary/comparable.ts';
import { inBatches } from './batches.ts';
import { addUp } from './evidence.ts';
import type { RelationshipRecord } from './merge/resolve-claim.ts';
import { createRelationships, deleteRelationships, listEvidence, writeEvidence } from './statements.ts';

/** A relationship found by its id between its ends: without them, a look-up by id scans. */
export type Edge = Pick<RelationshipRecord, 'id' | 'from' | 'to'> & { readonly type: string };

/** Creates the relationships that have no evidence yet; to be called before theirs is written. */
export async function createMissing(
  transaction: WriteTransaction,
  relationships: readonly RelationshipRecord[],
): Promise<void> {
  await inBatches(relationships, (batch) => transaction.tell(createRelationships, { relationships: batch }));
}

/** Adds up the evidence of relationships anew; those without any go. */
export async function refreshRelationships(transaction: WriteTransaction, edges: readonly Edge[]): Promise<void> {
  await inBatches(edges, (batch) => refreshBatch(transaction, batch));
}

async function refreshBatch(transaction: WriteTransaction, edges: readonly Edge[]): Promise<readonly never[]> {
  const ids = edges.map(({ id }) => id);
  const rows = await transaction.tell(listEvidence, { ids, qualifiers: comparableQualifiers });
  const evidence = Map.groupBy(rows, ({ relationship }) => relationship);
  const left = edges.flatMap(({ id, type, from, to }) => {
    const claims = evidence.get(id);
    if (!claims) return [];
    const { summary, times } = addUp(claims);
    const { firstPublished, lastPublished, ...properties } = summary;
    return [{ id, type, from, to, properties: { ...properties }, firstPublished, lastPublished, ...times }];
  });
  const bare = edges.filter(({ id }) => !evidence.has(id));
  if (left.length > 0) await transaction.tell(writeEvidence, { relationships: left });
  if (bare.length > 0) await transaction.tell(deleteRelationships, { relationships: bare });
  return [];
}

/** Keeps on relationships what each of their claims says; to be called once it is known when the claims were observed. */
export async function listClaims(transaction: WriteTransaction, edges: readonly Edge[]): Promise<void> {
  await inBatches(distinct(edges), (batch) => transaction.tell(refreshClaimLists, { relationships: batch }));
}

/** Each once. */
export function distinct<Identified extends Edge>(edges: readonly Identified[]): Identified[] {
  return [...new Map(edges.map((edge) => [edge.id, edge])).values()];
}
