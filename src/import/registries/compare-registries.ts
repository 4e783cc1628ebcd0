import type { Entity } from '../../dossier/entity.ts';
import { KnownEntities } from '../../dossier/known-entities.ts';
import type { Registry } from '../../dossier/registry.ts';
import { canonicalJson } from '../../identity/ids.ts';
import type { Registered } from '../../restore/registered.ts';

/** The changes that importing registries would make. Each registry replaces its previous content. */
export interface RegistryChange {
  /** The new and changed entries of each registry. */
  readonly changed: ReadonlyMap<Registry, readonly Entity[]>;
  /** Entities that another registry has too. */
  readonly elsewhere: readonly Registered[];
  /** Entities that these registries no longer have. */
  readonly dropped: readonly Registered[];
}

export function compareRegistries(registered: readonly Registered[], registries: readonly Registry[]): RegistryChange {
  const replaced = new Set(registries.map(({ name }) => name));
  const ids = new Set(registries.flatMap(({ entities }) => entities.map(({ id }) => id)));
  const before = new Map(registered.map((entity) => [entity.id, said(entity.registry, entity)]));
  const changedIn = ({ name, entities }: Registry) =>
    entities.filter((entity) => before.get(entity.id) !== said(name, entity));
  return {
    changed: new Map(registries.map((registry) => [registry, changedIn(registry)])),
    elsewhere: registered.filter(({ id, registry }) => ids.has(id) && !replaced.has(registry)),
    dropped: registered.filter(({ id, registry }) => !ids.has(id) && replaced.has(registry)),
  };
}

/**
 * Returns the entities that dossiers can refer to once the registries are imported.
 * @param isComplete whether all registries could be read.
 */
export function knownAfter(
  registered: readonly Registered[],
  registries: readonly Registry[],
  isComplete: boolean,
): KnownEntities {
  const replaced = new Set(registries.map(({ name }) => name));
  const kept = registered.filter(({ registry }) => !replaced.has(registry));
  return new KnownEntities([...kept, ...registries.flatMap(({ entities }) => entities)], { isComplete });
}

function said(registry: string, { name, names, identifiers, unnamed }: Omit<Entity, 'kind'>): string {
  return canonicalJson({ registry, name, names, identifiers, unnamed });
}
