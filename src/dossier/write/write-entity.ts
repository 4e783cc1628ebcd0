import { splitIdentifier } from '../description.ts';
import type { Entity } from '../entity.ts';
import type { WrittenMap } from '../yaml/canonical-yaml.ts';

/** Returns the keys next to the id of an entity, in a registry or where a dossier adds it. */
export function describeEntity({ name, names, identifiers, unnamed }: Entity): WrittenMap {
  return {
    name,
    names: names.length > 0 ? names.toSorted() : undefined,
    identifiers: identifiers.length > 0 ? Object.fromEntries(identifiers.toSorted().map(splitIdentifier)) : undefined,
    unnamed: unnamed || undefined,
  };
}
