import type { Filters } from '../view/view.ts';

/**
 * Converts a view's evidence filters to GraphQL's `RelationshipEvidence`, which has no filter by documents and counts
 * boilerplate in a period.
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

/** The endpoint refuses an empty list. */
export const isAny = (items: readonly string[] | undefined): items is readonly string[] => (items?.length ?? 0) > 0;
