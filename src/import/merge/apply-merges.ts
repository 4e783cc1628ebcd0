import type { Merge } from '../../dossier/merge.ts';
import { listSupported } from '../../graph/claim-lists.ts';
import type { WriteTransaction } from '../../graph/graph.ts';
import { CanonicalIds } from '../../identity/canonical-ids.ts';
import { mergeMentions, statedMentions } from '../../identity/merged-mentions.ts';
import { describePublishers } from '../../identity/publishers.ts';
import {
  type ClaimProperties,
  type RelationshipRecord,
  referringProperties,
  resolveClaim,
  statedClaim,
  statedName,
  toRelationshipRecord,
} from '../../identity/resolve-claim.ts';
import { kindOfId } from '../../vocabulary/kinds.ts';
import { inBatches } from '../records/batches.ts';
import { deleteUnreferenced, refreshDescriptions, updateEventDates, updateFunders } from '../records/entities.ts';
import { writeMentions } from '../records/import-statements.ts';
import { createMissingRelationships, distinct, listClaims, refreshRelationships } from '../records/relationships.ts';
import { labelsOf } from '../records/source-record.ts';
import {
  createEntities,
  deleteMentions,
  deleteMerges,
  listMergedClaims,
  listMergedMentions,
  listPublished,
  rewriteClaims,
  writeMerges,
  writePublishers,
} from './merge-statements.ts';

/**
 * Replaces the current merges, and recomputes everything derived from claims and mentions. What sources state stays on their
 * claims and mentions. The writer lock must be held.
 */
export async function applyMerges(
  transaction: WriteTransaction,
  held: readonly Merge[],
  merges: readonly Merge[],
): Promise<void> {
  const [before, after] = [new CanonicalIds(held), new CanonicalIds(merges)];
  const kept = new Set(merges.map(({ id }) => id));
  const undone = held.map(({ id }) => id).filter((id) => !kept.has(id));
  await inBatches(undone, (ids) => transaction.run(deleteMerges, { ids }));
  const decided = merges.map((merge) => ({ ...merge, entity: after.of(merge.id) }));
  await inBatches(decided, (rows) => transaction.run(writeMerges, { merges: rows }));

  const changed = [...new Set([...before.merged, ...after.merged])].filter((id) => before.of(id) !== after.of(id));
  if (changed.length === 0) return;
  const entities = [...new Set(changed.flatMap((id) => [before.of(id), after.of(id)]))].sort();
  const isEvent = entities.filter((id) => kindOfId(id) === 'Event');
  const published = await inBatches(entities, (ids) => transaction.run(listPublished, { ids }));
  const mentions = await transaction.run(listMergedMentions, { ids: changed, entities });

  await createMissingEntities(transaction, entities);
  const { relationships, claims } = await moveClaims(transaction, {
    changed,
    sources: [...new Set(mentions.map(({ source }) => source))],
    after,
  });
  await movePublishers(transaction, published, after);
  await moveMentions(transaction, mentions, after);
  await refreshRelationships(transaction, relationships);
  await refreshDescriptions(transaction, entities);
  await deleteUnreferenced(transaction, entities);
  const funders = relationships.filter(({ type }) => type === 'FUNDS').map(({ from }) => from);
  await updateFunders(transaction, [...new Set(funders)]);
  const observed = await updateEventDates(transaction, { entities: isEvent, claims });
  const publishedBy = await inBatches(new Set(published.map(({ source }) => source)), (sources) =>
    transaction.run(listSupported, { sources }),
  );
  await listClaims(transaction, [...relationships, ...observed, ...publishedBy]);
}

async function createMissingEntities(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  const entities = ids.flatMap((id) => {
    const kind = kindOfId(id);
    return kind === undefined ? [] : [{ id, labels: labelsOf({ kind }) }];
  });
  await inBatches(entities, (batch) => transaction.run(createEntities, { entities: batch }));
}

/** Moves claims to the entities that their ids now resolve to; returns the claims and the affected relationships. */
async function moveClaims(
  transaction: WriteTransaction,
  { changed, sources, after }: { changed: readonly string[]; sources: readonly string[]; after: CanonicalIds },
): Promise<{ relationships: RelationshipRecord[]; claims: string[] }> {
  const names = referringProperties;
  const rows = await inBatches(sources, (batch) =>
    transaction.run(listMergedClaims, { ids: changed, sources: batch, names }),
  );
  const moved = rows.map(({ publishers, properties }) => ({
    before: properties,
    after: resolveClaim(statedClaim(properties), after.ofAll(publishers), after),
  }));
  const gaining = distinct(moved.flatMap((claim) => toRelationshipRecord(claim.after) ?? []));
  await createMissingRelationships(transaction, gaining);
  const claims = moved.map((claim) => ({ id: String(claim.before.id), properties: changedProperties(claim.after) }));
  await inBatches(claims, (batch) => transaction.run(rewriteClaims, { claims: batch }));
  return {
    relationships: distinct([...gaining, ...moved.flatMap((claim) => toRelationshipRecord(claim.before) ?? [])]),
    claims: claims.map(({ id }) => id),
  };
}

/** The properties of a claim that a merge can change; null if a property is to be removed. */
function changedProperties(claim: ClaimProperties): Record<string, ClaimProperties[string] | null> {
  const names = [...referringProperties.flatMap((name) => [name, statedName(name)])];
  return Object.fromEntries(
    [...names, 'relationship', 'fact', 'selfReported'].map((name) => [name, claim[name] ?? null]),
  );
}

async function movePublishers(
  transaction: WriteTransaction,
  published: readonly { readonly source: string; readonly publishers: readonly string[] }[],
  after: CanonicalIds,
): Promise<void> {
  const sources = new Map(
    published.map(({ source, publishers }) => [source, { id: source, ...describePublishers(publishers, after) }]),
  );
  await inBatches([...sources.values()], (batch) => transaction.run(writePublishers, { sources: batch }));
}

async function moveMentions(
  transaction: WriteTransaction,
  mentions: readonly MentionRow[],
  after: CanonicalIds,
): Promise<void> {
  const rows = mentions.map(({ source, entity }) => ({ source, entity }));
  await inBatches(rows, (batch) => transaction.run(deleteMentions, { mentions: batch }));
  const merged = [...Map.groupBy(mentions, (mention) => mention.source)].flatMap(([source, its]) =>
    mergeMentions(its.flatMap(statedMentions), after).map((mention) => ({ source, ...mention })),
  );
  await inBatches(merged, (batch) => transaction.run(writeMentions, { mentions: batch }));
}

interface MentionRow {
  readonly source: string;
  readonly entity: string;
  readonly properties: Readonly<Record<string, string | boolean | readonly string[]>>;
}
