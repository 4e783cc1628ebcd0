import type { CanonicalIds } from './canonical-ids.ts';

/** The publishers of a source as stored on its node. */
export interface Publishers {
  /** The entities. */
  readonly publishers: readonly string[];
  /** The ids in the dossier; null if they are the same. */
  readonly publishersStated: readonly string[] | null;
  /** The entities and every id merged into one of them; null if there are no such ids. */
  readonly publishersKnownAs: readonly string[] | null;
}

/** @param stated the ids in the dossier, sorted. */
export function describePublishers(stated: readonly string[], canonical: CanonicalIds): Publishers {
  const publishers = canonical.ofAll(stated);
  const others = publishers.flatMap((publisher) => canonical.mergedInto(publisher));
  const isSame = stated.every((id) => canonical.of(id) === id);
  return {
    publishers,
    publishersStated: isSame ? null : stated,
    publishersKnownAs: others.length === 0 ? null : [...publishers, ...others].sort(),
  };
}
