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
  writeSources,
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

/** A source as it is to be, and the parts of its previous import, if there was one. */
export interface Replacement {
  readonly record: SourceRecord;
  readonly before: PreviousImport | undefined;
}

/** Replaces the content of sources. The writer lock must be held. */
export async function replaceSources(
  transaction: WriteTransaction,
  replacements: readonly Replacement[],
): Promise<void> {
  const records = replacements.map(({ record }) => record);
  const previous = replacements.flatMap(({ record, before }) => (before ? [{ source: record.id, before }] : []));
  const relationships = distinct(records.flatMap((record) => record.relationships));
  await inBatches(records.map(toSourceRow), (batch) => transaction.run(writeSources, { sources: batch }));
  await writeAdded(transaction, records);
  await createMissingRelationships(transaction, relationships);
  const replaced = previous.map(({ source }) => source);
  if (replaced.length > 0) await transaction.run(deleteStatements, { sources: replaced });
  await writeMentioned(transaction, records);
  const written = await inBatches(claimsOf(records), (claims) => transaction.run(writeClaims, { claims }));

  const dropped = replacements.flatMap(({ record, before }) => {
    const mentioned = new Set(record.mentions.map(({ entity }) => entity));
    return (before?.entities ?? []).filter((id) => !mentioned.has(id));
  });
  await recomputeDerived(transaction, {
    relationships: distinct([...previous.flatMap(({ before }) => before.relationships), ...relationships]),
    dropped: [...new Set(dropped)],
    named: [...new Set(records.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)))],
    described: [
      ...records.flatMap(({ id, added }) => [id, ...added.map(({ entity }) => entity)]),
      ...previous.flatMap(({ before }) => before.added),
    ],
    claims: written.map(({ id }) => id),
  });
}

function toSourceRow({ id, title: name, properties, publishedEarliest, publishedLatest }: SourceRecord) {
  return { id, name, properties, publishedEarliest, publishedLatest };
}

function* claimsOf(records: readonly SourceRecord[]) {
  for (const { id: source, claims } of records) for (const claim of claims) yield { source, ...claim };
}

/** Removes the content of a source, and makes it a plain document. The writer lock must be held. */
export async function removeSource(
  transaction: WriteTransaction,
  source: string,
  before: PreviousImport,
): Promise<void> {
  const nothing = Object.fromEntries(sourceProperties.map((name) => [name, null]));
  await transaction.run(deleteStatements, { sources: [source] });
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

async function writeAdded(transaction: WriteTransaction, records: readonly SourceRecord[]): Promise<void> {
  const entities = records.flatMap(({ added }) => added.map((entity) => ({ ...entity, labels: labelsOf(entity) })));
  await inBatches(entities, (batch) => transaction.run(addEntities, { entities: batch }));
}

async function writeMentioned(transaction: WriteTransaction, records: readonly SourceRecord[]): Promise<void> {
  const mentions = records.flatMap((record) => record.mentions.map((mention) => ({ source: record.id, ...mention })));
  const rows = await inBatches(mentions, (batch) => transaction.run(writeMentions, { mentions: batch }));
  const written = Map.groupBy(rows, ({ source }) => source);
  for (const { id, title, mentions } of records) {
    const there = new Set(written.get(id)?.map(({ entity }) => entity));
    const missing = mentions.map(({ entity }) => entity).filter((entity) => !there.has(entity));
    if (missing.length > 0)
      throw new Failure(
        'REGISTRY_CHANGED',
        `"${title}" names entities that are no longer in any registry: ${missing.join(', ')}. The registries changed while this import was running.`,
        'Import again. What is already imported is skipped.',
      );
  }
}
