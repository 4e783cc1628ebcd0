import type { Entity } from '../../dossier/entity.ts';
import type { Registry } from '../../dossier/registry.ts';
import { Failure } from '../../failure.ts';
import type { Graph, WriteTransaction } from '../../graph/graph.ts';
import { takeLock, writerLock } from '../../graph/writer-lock.ts';
import type { CanonicalIds } from '../../identity/canonical-ids.ts';
import { readCanonicalIds } from '../../restore/merges.ts';
import { listRegistered } from '../../restore/registered.ts';
import { inBatches } from '../records/batches.ts';
import { deleteUnreferenced, refreshDescriptions } from '../records/entities.ts';
import { listRegistryMentions, registerEntities, unregisterEntities } from '../records/import-statements.ts';
import { labelsOf } from '../records/source-record.ts';
import { compareRegistries, type RegistryChange } from './compare-registries.ts';

/** The result of importing a registry. */
export interface RegistryImport {
  readonly registry: string;
  readonly entities: number;
  /** The number of entities that are new or have changed. */
  readonly changed: number;
}

export interface RegistriesImport {
  readonly registries: readonly RegistryImport[];
  /** Whether all dropped entities were removed; if not, they stay until the sources have been imported. */
  readonly areComplete: boolean;
}

/**
 * Replaces the content of the registries in one transaction.
 * @param replacing the sources to be imported next. Dropped entities that they still need are kept for now, so that an
 * interrupted import leaves no source without an entity that it mentions.
 * @throws Failure REGISTRY_CHANGED if another registry has an entity too, or a source still needs a dropped one.
 */
export async function importRegistries(
  graph: Graph,
  registries: readonly Registry[],
  replacing: ReadonlySet<string>,
): Promise<RegistriesImport> {
  if (registries.length === 0) return { registries: [], areComplete: true };
  return graph.write('import-registries', async (transaction) => {
    await transaction.run(takeLock, writerLock);
    const registered = await transaction.run(listRegistered, {});
    const { changed, elsewhere, dropped } = compareRegistries(registered, registries);
    const allDropped = dropped.map(({ id }) => id);
    const needed = await listNeeded(transaction, allDropped);
    const [conflict] = [...elsewhere.map(({ id }) => id), ...without(needed, replacing).keys()];
    if (conflict !== undefined) throw registryChanged(conflict);
    const droppedIds = allDropped.filter((id) => !needed.has(id));

    const canonical = await readCanonicalIds(transaction);
    for (const [{ name }, entities] of changed) await register(transaction, name, entities, canonical);
    await inBatches(droppedIds, (ids) => transaction.run(unregisterEntities, { ids }));
    const said = [...changed.values()].flatMap((entities) => entities.map(({ id }) => id));
    await refreshDescriptions(transaction, canonical.ofAll([...said, ...droppedIds]));
    await deleteUnreferenced(transaction, canonical.ofAll(droppedIds));
    return { registries: toRegistryImports(changed), areComplete: needed.size === 0 };
  });
}

/** Summarizes the import of each registry. */
export function toRegistryImports(changed: RegistryChange['changed']): RegistryImport[] {
  return [...changed].map(([{ name, entities }, { length }]) => ({
    registry: name,
    entities: entities.length,
    changed: length,
  }));
}

/** Returns the sources that mention these entities without adding them. */
export async function listNeeded(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await inBatches(ids, (batch) => transaction.run(listRegistryMentions, { ids: batch }));
  return new Map(rows.filter(({ sources }) => sources.length > 0).map(({ id, sources }) => [id, sources]));
}

/** Leaves out the needs of these sources. */
export function without(
  needed: ReadonlyMap<string, readonly string[]>,
  replacing: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const left = [...needed].map(([id, sources]) => [id, sources.filter((source) => !replacing.has(source))] as const);
  return new Map(left.filter(([, sources]) => sources.length > 0));
}

async function register(
  transaction: WriteTransaction,
  registry: string,
  entities: readonly Entity[],
  canonical: CanonicalIds,
): Promise<void> {
  const rows = entities.map((entity) => ({
    id: entity.id,
    entity: canonical.of(entity.id),
    labels: labelsOf(entity),
    name: entity.name,
    names: entity.names,
    identifiers: entity.identifiers,
    unnamed: entity.unnamed ? (true as const) : null,
  }));
  await inBatches(rows, (batch) => transaction.run(registerEntities, { registry, entities: batch }));
}

function registryChanged(id: string): Failure {
  return new Failure(
    'REGISTRY_CHANGED',
    `Another import registered ${id}, or started to use it, while this one was running.`,
    'Import again. What is already imported is skipped.',
  );
}
