import type { Filters } from '../view/view.ts';

/**
 * The filters of a view by evidence, as GraphQL's `RelationshipEvidence` takes them. It has none by documents, and lets a
 * publication's boilerplate count in a period.
 */
export function evidenceFilterOf({ from, to, statedOnly, publishers, minSources, minPublishers }: Filters) {
  return {
    ...(statedOnly === true ? { statedOnly: true } : {}),
    ...(from === undefined && to === undefined ? {} : { period: { from, to }, timeBasis: 'OBSERVED' }),
    ...(isAny(publishers) ? { publishers } : {}),
    minSources,
    minPublishers,
  };
}

/** An empty list is refused. */
export const isAny = (items: readonly string[] | undefined): items is readonly string[] => (items?.length ?? 0) > 0;
