import { entityCard, entityFields } from '../records/records.ts';
import { flag, list, number, object, type Read, read, text } from '../records/shape.ts';
import { relationshipTypeNames } from '../records/vocabulary.ts';
import type { Filters } from '../view/view.ts';
import { evidenceFilterOf } from './evidence-filter.ts';
import { isTheme } from './queries.ts';
import type { SendQuery } from './query-endpoint.ts';

/** A connection of two entities: the entities along it, and the relationship of each to the next. */
const path = object({ entities: list(entityCard), relationships: list(object({ id: text })), length: number });
export type Path = Read<typeof path>;

const paths = object({ paths: object({ rows: list(path), hasNextPage: flag }) });

const pathsQuery = `query Paths($start: ID!, $end: ID!, $types: [RelationshipType!], $themes: Boolean!, $evidence: RelationshipEvidence) {
  paths(start: $start, end: $end, types: $types, themes: $themes, evidence: $evidence) {
    rows { entities { ${entityFields} } relationships { id } length } hasNextPage
  }
}`;

/** Whether the filters exclude all relationships: the endpoint ignores or refuses an empty list. */
const excludesAll = (...choices: readonly (readonly string[] | undefined)[]) =>
  choices.some((choice) => choice?.length === 0);

/**
 * Fetches the best-evidenced paths between two entities with the view's filters. The endpoint has no filter by
 * documents, and the filter by kinds does not hide what an answer adds.
 */
export async function fetchPaths(
  sendQuery: SendQuery,
  [start, end]: readonly [string, string],
  filters: Filters,
  signal: AbortSignal,
): Promise<Read<typeof paths>['paths']> {
  const { types, publishers } = filters;
  if (excludesAll(types, publishers)) return { rows: [], hasNextPage: false };
  const variables = { start, end, themes: [start, end].some(isTheme), types, evidence: evidenceFilterOf(filters) };
  return read(paths, await sendQuery(pathsQuery, variables, signal)).paths;
}

const shared = object({
  sharedNeighbours: object({
    rows: list(object({ entity: entityCard, relationships: list(object({ id: text })) })),
    hasNextPage: flag,
  }),
});

const sharedQuery = `query Shared($ids: [ID!]!, $types: [RelationshipType!], $kinds: [Kind!], $evidence: RelationshipEvidence, $first: Int!) {
  sharedNeighbours(ids: $ids, types: $types, kinds: $kinds, evidence: $evidence, first: $first) {
    rows { entity { ${entityFields} } relationships { id } } hasNextPage
  }
}`;

/** The maximum number of shared neighbours: a picture with more is unreadable. */
const maxShared = 100;

/** Fetches the shared neighbours of two or more entities with the view's filters, except the one by documents. */
export async function fetchShared(
  sendQuery: SendQuery,
  ids: readonly string[],
  filters: Filters,
  signal: AbortSignal,
): Promise<Read<typeof shared>['sharedNeighbours']> {
  const { kinds, publishers } = filters;
  if (excludesAll(filters.types, kinds, publishers)) return { rows: [], hasNextPage: false };
  const types = filters.types ?? (ids.some(isTheme) ? relationshipTypeNames : undefined);
  const variables = { ids, types, kinds, evidence: evidenceFilterOf(filters), first: maxShared };
  return read(shared, await sendQuery(sharedQuery, variables, signal)).sharedNeighbours;
}
