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

/** What importing a registry did. */
export interface RegistryImport {
  readonly registry: string;
  readonly entities: number;
  /** How many of them are new or say something else than before. */
  readonly changed: number;
}

export interface RegistriesImport {
  readonly registries: readonly RegistryImport[];
  /** Whether they were replaced whole; else entities that they no longer have stay until the sources are imported. */
  readonly areComplete: boolean;
}

/**
 * Replaces all that the registries said before, in one transaction.
 * @param replacing the sources whose dossiers are imported next: what they still need of the registries is kept for
 * them, so that whatever the import is stopped by, every source has what it names.
 * @throws Failure REGISTRY_CHANGED where an entity stands in another registry too, or a source still needs one that is gone.
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

/** What importing these registries does, registry by registry. */
export function toRegistryImports(changed: RegistryChange['changed']): RegistryImport[] {
  return [...changed].map(([{ name, entities }, { length }]) => ({
    registry: name,
    entities: entities.length,
    changed: length,
  }));
}

/** Which sources need a registry to have these entities: they name them and do not add them. */
export async function listNeeded(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await inBatches(ids, (batch) => transaction.run(listRegistryMentions, { ids: batch }));
  return new Map(rows.filter(({ sources }) => sources.length > 0).map(({ id, sources }) => [id, sources]));
}

/** What other sources than these need. */
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
