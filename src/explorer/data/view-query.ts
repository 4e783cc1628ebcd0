import type { Visible } from '../network/visible.ts';
import { entityFields, relationshipFields } from '../records/records.ts';
import { list, object, optional, read, text } from '../records/shape.ts';
import type { View } from '../view/view.ts';
import { evidenceFilterOf, isAny } from './evidence-filter.ts';
import { maxPerAnswer } from './queries.ts';
import type { SendQuery } from './query-endpoint.ts';

/** Queries what a view shows: its entities, and their relationships by the claims that pass its filters. */
export const viewQuery = `query View(
  $ids: [ID!]!
  $types: [RelationshipType!]
  $evidence: RelationshipEvidence
  $first: Int!
  $after: String
) {
  neighbourhood(ids: $ids, maxEntities: 0, types: $types, evidence: $evidence, first: $first, after: $after) {
    rows {
      entity { ${entityFields} }
      relationships { ${relationshipFields} }
    }
    endCursor
    hasNextPage
  }
}
`;

/**
 * Returns the variables of `viewQuery` for a view, with as many entities as a query takes. The endpoint has no filter
 * by documents.
 */
export function variablesOf({ filters }: View, { entities, relationships }: Visible) {
  const visibleTypes = [...new Set(relationships.map(({ type }) => type))].sort();
  return {
    ids: [...entities.keys()].slice(0, maxPerAnswer),
    types: isAny(filters.types) ? filters.types : isAny(visibleTypes) ? visibleTypes : null,
    evidence: evidenceFilterOf(filters),
    first: maxPerAnswer,
    after: null,
  };
}

/** Returns whether the endpoint combines filters that the view applies separately, or counts boilerplate. */
export function isFilteredDifferently({ filters }: View): boolean {
  const { from, to, publishers, minSources, minPublishers, statedOnly } = filters;
  const isDated = from !== undefined || to !== undefined;
  const isCounted = minSources !== undefined || minPublishers !== undefined;
  return isDated || (isCounted && (statedOnly === true || publishers !== undefined));
}

const statements = object({ entente: optional(object({ statements: list(object({ name: text, cypher: text })) })) });

/** Fetches the Cypher statements that answer `viewQuery`; undefined if the endpoint does not show them. */
export async function fetchCypher(
  sendQuery: SendQuery,
  variables: ReturnType<typeof variablesOf>,
  signal: AbortSignal,
): Promise<readonly { readonly name: string; readonly cypher: string }[] | undefined> {
  let received: unknown;
  await sendQuery(viewQuery, variables, signal, {
    extensions: { entente: { statements: true } },
    take: (extensions) => {
      received = extensions;
    },
  });
  return received === undefined ? undefined : read(statements, received).entente?.statements;
}
