import type { CanonicalIds } from './canonical-ids.ts';

/** Who published a source, as its node holds it. */
export interface Publishers {
  /** The entities. */
  readonly publishers: readonly string[];
  /** As the dossier states them; null where that is the same. */
  readonly publishersStated: readonly string[] | null;
  /** The entities and every id that answers as one of them; null where there is no other id. */
  readonly publishersKnownAs: readonly string[] | null;
}

/** @param stated ids as the dossier states them, in order. */
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
