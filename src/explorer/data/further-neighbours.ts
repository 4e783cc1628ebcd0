import type { Surroundings } from '../network/network.ts';
import { entityCard, entityFields, relationshipCardFields, relationshipFields } from '../records/records.ts';
import { flag, list, maybe, object, read, text } from '../records/shape.ts';
import { relationshipTypeNames, relationshipTypes } from '../records/vocabulary.ts';
import { type Around, fetchAround, isTheme, maxPerAnswer } from './queries.ts';
import type { SendQuery } from './query-endpoint.ts';

/** The maximum number of neighbours of an expanded entity. */
export const maxNeighbours = 5000;

/** The types that `neighbourhood` includes by default. */
const typesWithoutThemes = relationshipTypeNames.filter((type) => !relationshipTypes[type].isTheme);

const furtherPage = object({
  node: maybe(
    object({
      relationships: object({
        nodes: list(object({ ...relationshipCardFields, first: entityCard, second: entityCard })),
        pageInfo: object({ hasNextPage: flag, endCursor: maybe(text) }),
      }),
    }),
  ),
});

const furtherQuery = `query Further($id: ID!, $types: [RelationshipType!], $kinds: [Kind!], $first: Int!, $after: String) {
  node(id: $id) { ... on Entity {
    relationships(filter: { types: $types, kinds: $kinds }, first: $first, after: $after) {
      nodes { ${relationshipFields} first: from { ${entityFields} } second: to { ${entityFields} } }
      pageInfo { hasNextPage endCursor }
    }
  } }
}`;

/**
 * Fetches the neighbours of an entity: the most relevant in one answer, then the others page by page, best-evidenced
 * first.
 */
export async function fetchManyAround(
  sendQuery: SendQuery,
  id: string,
  around: Omit<Around, 'ids'>,
  signal: AbortSignal,
): Promise<Surroundings> {
  const most = Math.min(around.maxEntities, maxNeighbours);
  const nearest = await fetchAround(
    sendQuery,
    { ...around, ids: [id], maxEntities: Math.min(most, maxPerAnswer) },
    signal,
  );
  const hidden = nearest.hidden.get(id);
  if (most <= maxPerAnswer || hidden === undefined || hidden.size === 0) return nearest;
  const types = isTheme(id) ? relationshipTypeNames : typesWithoutThemes;
  const entities = new Map(nearest.entities.map((entity) => [entity.id, entity]));
  const relationships = [...nearest.relationships];
  const left = new Map(hidden);
  let after: string | null = null;
  do {
    const variables = { id, types, kinds: around.kinds ?? null, first: maxPerAnswer, after };
    const answer: unknown = await sendQuery(furtherQuery, variables, signal);
    const found = read(furtherPage, answer).node?.relationships;
    for (const { first, second, ...relationship } of found?.nodes ?? []) {
      const other = [first, second].find((end) => end.id !== id);
      if (!other) continue;
      if (!entities.has(other.id)) {
        if (entities.size > most) continue;
        entities.set(other.id, other);
        left.set(other.kind, (left.get(other.kind) ?? 0) - 1);
      }
      relationships.push(relationship);
    }
    after = found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  } while (after !== null && entities.size <= most);
  return {
    entities: [...entities.values()],
    relationships,
    hidden: new Map([...nearest.hidden, [id, new Map([...left].filter(([, count]) => count > 0))]]),
    joinedCount: nearest.entities.length,
  };
}
