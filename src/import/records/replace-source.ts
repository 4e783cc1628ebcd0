import { Failure } from '../../failure.ts';
import type { WriteTransaction } from '../../graph/graph.ts';
import { inBatches } from './batches.ts';
import { deleteUnreferenced, refreshDescriptions, updateEventDates, updateFunders } from './entities.ts';
import {
  addEntities,
  clearSource,
  deleteStatements,
  writeClaims,
  writeMentions,
  writeSource,
} from './import-statements.ts';
import { createMissingRelationships, distinct, type Edge, listClaims, refreshRelationships } from './relationships.ts';
import { labelsOf, type SourceRecord, sourceProperties } from './source-record.ts';

/** The parts of a source's previous import that need rechecking. */
export interface PreviousImport {
  readonly relationships: readonly Edge[];
  readonly entities: readonly string[];
  /** The entities that it added with `new`. */
  readonly added: readonly string[];
}

/** Replaces the content of a source. The writer lock must be held. */
export async function replaceSource(
  transaction: WriteTransaction,
  record: SourceRecord,
  before: PreviousImport | undefined,
): Promise<void> {
  const { id: source, title: name, properties, publishedEarliest, publishedLatest, relationships } = record;
  await transaction.run(writeSource, { source, name, properties, publishedEarliest, publishedLatest });
  await writeAdded(transaction, record);
  await createMissingRelationships(transaction, relationships);
  if (before) await transaction.run(deleteStatements, { source });
  await writeMentioned(transaction, record);
  const written = await inBatches(record.claims, (claims) => transaction.run(writeClaims, { source, claims }));

  const mentioned = new Set(record.mentions.map(({ entity }) => entity));
  await recomputeDerived(transaction, {
    relationships: distinct([...(before?.relationships ?? []), ...relationships]),
    dropped: (before?.entities ?? []).filter((id) => !mentioned.has(id)),
    named: [...mentioned],
    described: [source, ...(before?.added ?? []), ...record.added.map(({ entity }) => entity)],
    claims: written.map(({ id }) => id),
  });
}

/** Removes the content of a source, and makes it a plain document. The writer lock must be held. */
export async function removeSource(
  transaction: WriteTransaction,
  source: string,
  before: PreviousImport,
): Promise<void> {
  const nothing = Object.fromEntries(sourceProperties.map((name) => [name, null]));
  await transaction.run(deleteStatements, { source });
  await transaction.run(clearSource, { source, properties: nothing });
  await recomputeDerived(transaction, {
    relationships: before.relationships,
    dropped: [...before.entities, source],
    named: [],
    described: [...before.added, source],
    claims: [],
  });
}

interface Touched {
  readonly relationships: readonly Edge[];
  /** Entities that the source no longer mentions. */
  readonly dropped: readonly string[];
  /** Entities that it mentions. */
  readonly named: readonly string[];
  /** Entities that it describes now or described before. */
  readonly described: readonly string[];
  /** Ids of new claims. */
  readonly claims: readonly string[];
}

/** Recomputes everything that is derived from the claims and mentions of these records. */
async function recomputeDerived(
  transaction: WriteTransaction,
  { relationships, dropped, named, described, claims }: Touched,
): Promise<void> {
  await refreshRelationships(transaction, relationships);
  const funders = relationships.filter(({ type }) => type === 'FUNDS').map(({ from }) => from);
  await updateFunders(transaction, [...new Set(funders)]);
  const left = await deleteUnreferenced(transaction, dropped);
  await refreshDescriptions(transaction, [...new Set(described)]);
  const observed = await updateEventDates(transaction, { entities: [...left, ...named], claims });
  await listClaims(transaction, [...relationships, ...observed]);
}

async function writeAdded(transaction: WriteTransaction, { added }: SourceRecord): Promise<void> {
  const entities = added.map((entity) => ({ ...entity, labels: labelsOf(entity) }));
  await inBatches(entities, (batch) => transaction.run(addEntities, { entities: batch }));
}

async function writeMentioned(
  transaction: WriteTransaction,
  { id: source, title, mentions }: SourceRecord,
): Promise<void> {
  const rows = await inBatches(mentions, (batch) => transaction.run(writeMentions, { source, mentions: batch }));
  const there = new Set(rows.map(({ entity }) => entity));
  const missing = mentions.map(({ entity }) => entity).filter((id) => !there.has(id));
  if (missing.length > 0)
    throw new Failure(
      'REGISTRY_CHANGED',
      `"${title}" names entities that are no longer in any registry: ${missing.join(', ')}. The registries changed while this import was running.`,
      'Import again. What is already imported is skipped.',
    );
}
