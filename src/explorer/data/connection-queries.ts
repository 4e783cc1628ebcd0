import { entityCard, entityFields } from '../records/records.ts';
import { flag, list, number, object, type Read, read, text } from '../records/shape.ts';
import { relationshipTypeNames } from '../records/vocabulary.ts';
import type { Filters } from '../view/view.ts';
import type { Ask } from './ask.ts';
import { evidenceFilterOf } from './evidence-filter.ts';
import { isTheme } from './queries.ts';

/** How two entities are connected: the entities from the one to the other, and what joins each to the next. */
const path = object({ entities: list(entityCard), relationships: list(object({ id: text })), length: number });
export type Path = Read<typeof path>;

const paths = object({ paths: object({ rows: list(path), hasNextPage: flag }) });

const pathsQuery = `query Paths($start: ID!, $end: ID!, $types: [RelationshipType!], $themes: Boolean!, $evidence: RelationshipEvidence) {
  paths(start: $start, end: $end, types: $types, themes: $themes, evidence: $evidence) {
    rows { entities { ${entityFields} } relationships { id } length } hasNextPage
  }
}`;

/** Whether filters leave no relationship at all, which the endpoint takes for no filter or refuses. */
const excludesAll = (...choices: readonly (readonly string[] | undefined)[]) =>
  choices.some((choice) => choice?.length === 0);

/**
 * The best-evidenced paths between two entities, of what passes the filters. Those by documents are none that the endpoint knows, and
 * those by kinds do not hide what an answer adds.
 */
export async function fetchPaths(
  ask: Ask,
  [start, end]: readonly [string, string],
  filters: Filters,
  signal: AbortSignal,
): Promise<Read<typeof paths>['paths']> {
  const { types, publishers } = filters;
  if (excludesAll(types, publishers)) return { rows: [], hasNextPage: false };
  const asked = { start, end, themes: [start, end].some(isTheme), types, evidence: evidenceFilterOf(filters) };
  return read(paths, await ask(pathsQuery, asked, signal)).paths;
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

/** The most shared neighbours that are brought: more are no picture any longer. */
const maxShared = 100;

/** Whom two or more of these entities have in common, of what passes the filters but those by documents. */
export async function fetchShared(
  ask: Ask,
  ids: readonly string[],
  filters: Filters,
  signal: AbortSignal,
): Promise<Read<typeof shared>['sharedNeighbours']> {
  const { kinds, publishers } = filters;
  if (excludesAll(filters.types, kinds, publishers)) return { rows: [], hasNextPage: false };
  const types = filters.types ?? (ids.some(isTheme) ? relationshipTypeNames : undefined);
  const asked = { ids, types, kinds, evidence: evidenceFilterOf(filters), first: maxShared };
  return read(shared, await ask(sharedQuery, asked, signal)).sharedNeighbours;
}
