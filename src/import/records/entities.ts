import { z } from 'zod';
import type { WriteTransaction } from '../../graph/graph.ts';
import { type MentionRecord, statedMentions } from '../../identity/merged-mentions.ts';
import { kindOfId } from '../../vocabulary/kinds.ts';
import { searchNames } from '../../vocabulary/search-name.ts';
import { inBatches } from './batches.ts';
import { type Declaration, describe } from './entity-name.ts';
import {
  deleteUnmentioned,
  listDeclarations,
  refreshEventDates,
  refreshFunders,
  refreshIdentity,
  refreshObserved,
  writeEntities,
} from './import-statements.ts';
import type { Edge } from './relationships.ts';

const declaration = z.object({
  declared: z.literal(true),
  name: z.string(),
  otherNames: z.array(z.string()),
  identifiers: z.array(z.string()),
  unnamed: z.boolean().optional(),
});

/** Deletes the entities that no registry, source or mention refers to; returns the ids of the others. */
export async function deleteUnreferenced(transaction: WriteTransaction, ids: readonly string[]): Promise<string[]> {
  const gone = await inBatches(ids, (batch) => transaction.run(deleteUnmentioned, { ids: batch }));
  const deleted = new Set(gone.map(({ id }) => id));
  return ids.filter((id) => !deleted.has(id));
}

/** Recomputes the merged ids, registration and names of entities from registries and sources. */
export async function refreshDescriptions(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  await inBatches(ids, (batch) => transaction.run(refreshIdentity, { ids: batch }));
  const rows = await inBatches(ids, (batch) => transaction.run(listDeclarations, { ids: batch }));
  const entities = [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, its]) => {
    const [first] = its;
    const declarations = its.flatMap(({ source, declared }) =>
      source !== null && declared !== null ? readDeclarations(source, { entity: id, properties: declared }) : [],
    );
    const entries = (first?.entries ?? []).map((entry) => ({
      ...entry,
      source: null,
      unnamed: entry.unnamed ?? false,
    }));
    const description = describe(id, first?.title ?? null, [...entries, ...declarations]);
    if (!description) return [];
    const unnamed = description.unnamed ? (true as const) : null;
    return [{ id, ...description, searchNames: searchNames(description), unnamed }];
  });
  await inBatches(entities, (batch) => transaction.run(writeEntities, { entities: batch }));
}

/** Reads how a source describes an entity that it adds, and the ids merged into it. */
export function readDeclarations(source: string, mention: MentionRecord): Declaration[] {
  return statedMentions(mention).flatMap(({ entity, properties }) => {
    const read = declaration.safeParse(properties);
    if (!read.success) return [];
    const { name, otherNames: names, identifiers, unnamed } = read.data;
    return [{ id: entity, source, name, names, identifiers, unnamed: unnamed ?? false }];
  });
}

/** Adds or removes the label Funder where stated funding has been added or removed. */
export async function updateFunders(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  await inBatches(ids, (batch) => transaction.run(refreshFunders, { ids: batch }));
}

/**
 * Updates the days of the events among the entities, and the days on which claims were observed: these claims, and those that
 * refer to an event whose days have changed. Returns the relationships that these claims are evidence for.
 */
export async function updateEventDates(
  transaction: WriteTransaction,
  { entities, claims }: { readonly entities: readonly string[]; readonly claims: readonly string[] },
): Promise<Edge[]> {
  const events = entities.filter((id) => kindOfId(id) === 'Event');
  const changed = await inBatches(events, (batch) => transaction.run(refreshEventDates, { ids: batch }));
  const observed = new Set([...claims, ...changed.flatMap((event) => event.claims)]);
  return inBatches(observed, (batch) => transaction.run(refreshObserved, { claims: batch }));
}
