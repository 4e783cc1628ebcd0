import { kindNames } from '../../../src/vocabulary/kinds.ts';
import { kindOf } from './entity-views.ts';
import type { Holdings } from './holdings.ts';
import { groupClaims } from './record-views.ts';

/** Returns `Query.statistics`. */
export function countEverything({ entities, claims }: Holdings): object {
  const all = [...entities.values()];
  const sources = all.filter(({ labels }) => labels.includes('Source'));
  const relationships = groupClaims(claims, 'relationship');
  const days = (day: 'publishedEarliest' | 'publishedLatest') => sources.flatMap((source) => source[day] ?? []).sort();
  return {
    entities: kindNames.map((kind) => ({ kind, count: all.filter((entity) => kindOf(entity) === kind).length })),
    relationships: [...Map.groupBy(relationships, ([claim]) => claim?.type)]
      .map(([type, group]) => ({ type: type ?? '', count: group.length }))
      .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1)),
    claimCount: claims.length,
    factCount: groupClaims(claims, 'fact').length,
    inferredCount: relationships.filter((group) => group.every(({ stated }) => !stated)).length,
    sourceCount: sources.length,
    publisherCount: new Set(sources.flatMap(({ publishers }) => publishers)).size,
    firstPublished: days('publishedEarliest')[0] ?? null,
    lastPublished: days('publishedLatest').at(-1) ?? null,
  };
}
