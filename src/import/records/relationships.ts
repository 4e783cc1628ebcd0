import type { DateBounds } from '../../dossier/dates/date-bounds.ts';
import { comparableContents } from '../../evidence/comparable.ts';
import { type EvidenceSummary, summarizeEvidence, type Witness } from '../../evidence/evidence.ts';
import { refreshClaimLists } from '../../graph/claim-lists.ts';
import type { WriteTransaction } from '../../graph/graph.ts';
import type { RelationshipRecord } from '../../identity/resolve-claim.ts';
import { comparableQualifiers } from '../../vocabulary/qualifiers.ts';
import { inBatches } from './batches.ts';
import { createRelationships, deleteRelationships, listEvidence, writeEvidence } from './import-statements.ts';

/** A relationship with its ends. Looking it up by id alone would need a scan. */
export type Edge = Pick<RelationshipRecord, 'id' | 'from' | 'to'> & { readonly type: string };

/** Creates relationships that do not exist yet. Call this before writing their evidence. */
export async function createMissingRelationships(
  transaction: WriteTransaction,
  relationships: readonly RelationshipRecord[],
): Promise<void> {
  await inBatches(relationships, (batch) => transaction.run(createRelationships, { relationships: batch }));
}

/** Recomputes the evidence of relationships, and deletes those without any. */
export async function refreshRelationships(transaction: WriteTransaction, edges: readonly Edge[]): Promise<void> {
  await inBatches(edges, (batch) => refreshBatch(transaction, batch));
}

async function refreshBatch(transaction: WriteTransaction, edges: readonly Edge[]): Promise<readonly never[]> {
  const ids = edges.map(({ id }) => id);
  const rows = await transaction.run(listEvidence, { ids, qualifiers: comparableQualifiers });
  const evidence = Map.groupBy(rows, ({ relationship }) => relationship);
  const left = edges.flatMap(({ id, type, from, to }) => {
    const claims = evidence.get(id);
    if (!claims) return [];
    const { summary, times } = summarizeClaims(claims);
    const { firstPublished, lastPublished, ...properties } = summary;
    return [{ id, type, from, to, properties: { ...properties }, firstPublished, lastPublished, ...times }];
  });
  const bare = edges.filter(({ id }) => !evidence.has(id));
  if (left.length > 0) await transaction.run(writeEvidence, { relationships: left });
  if (bare.length > 0) await transaction.run(deleteRelationships, { relationships: bare });
  return [];
}

/** Writes the claim lists of relationships. Call this after the days of observation have been updated. */
export async function listClaims(transaction: WriteTransaction, edges: readonly Edge[]): Promise<void> {
  await inBatches(distinct(edges), (batch) => transaction.run(refreshClaimLists, { relationships: batch }));
}

/** Returns each relationship once. */
export function distinct<Identified extends Edge>(edges: readonly Identified[]): Identified[] {
  return [...new Map(edges.map((edge) => [edge.id, edge])).values()];
}

/** The parts of a claim that count as evidence for its relationship. */
export interface EvidenceRow extends Omit<Witness, 'comparable'>, Nullable<Required<DateBounds>> {
  /** Its values for `comparableQualifiers`, in their order. */
  readonly contents: readonly (string | null)[];
  /** Whether it says when the relationship held. */
  readonly timed: boolean;
}

type Nullable<Type> = { readonly [Key in keyof Type]: Type[Key] | null };

/** Summarizes the claims of one relationship, and the period that covers their dates. */
export function summarizeClaims(claims: readonly EvidenceRow[]): {
  summary: EvidenceSummary;
  times: Nullable<Required<DateBounds>>;
} {
  const timed = claims.filter((claim) => claim.timed);
  return {
    summary: summarizeEvidence(claims.map((claim) => ({ ...claim, comparable: comparableContents(claim.contents) }))),
    times: {
      startEarliest: least(timed.map(({ startEarliest }) => startEarliest)),
      startLatest: greatest(timed.map(({ startLatest }) => startLatest)),
      endEarliest: least(timed.map(({ endEarliest }) => endEarliest)),
      endLatest: greatest(timed.map(({ endLatest }) => endLatest)),
    },
  };
}

/** Returns the earliest day; null if one is open. */
function least(days: readonly (string | null)[]): string | null {
  return days.includes(null) ? null : (days.toSorted()[0] ?? null);
}

function greatest(days: readonly (string | null)[]): string | null {
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}
