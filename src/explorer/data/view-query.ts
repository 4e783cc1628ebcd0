import type { Visible } from '../network/visible.ts';
import { entityFields, relationshipFields } from '../records/records.ts';
import { list, object, optional, read, text } from '../records/shape.ts';
import type { View } from '../view/view.ts';
import type { Ask } from './ask.ts';
import { evidenceFilterOf, isAny } from './evidence-filter.ts';
import { maxPerAnswer } from './queries.ts';

/** Asks for what a view shows: its entities, and what joins them by the claims that its filters let count. */
export const viewQuery = `query View(
  $ids: [ID!]!
  $types: [RelationshipType!]
  $evidence: RelationshipEvidence
  $first: Int!
  $after: String
) {
  neighbourhood(ids: $ids, most: 0, types: $types, evidence: $evidence, first: $first, after: $after) {
    rows {
      entity { ${entityFields} }
      relationships { ${relationshipFields} }
    }
    endCursor
    hasNextPage
  }
}
`;

/** What `viewQuery` takes for a view; a filter by documents is none that the endpoint knows. */
export function variablesOf({ filters }: View, { entities, relationships }: Visible) {
  const seen = [...new Set(relationships.map(({ type }) => type))].sort();
  return {
    ids: [...entities.keys()],
    types: isAny(filters.types) ? filters.types : isAny(seen) ? seen : null,
    evidence: evidenceFilterOf(filters),
    first: maxPerAnswer,
    after: null,
  };
}

/** Whether the endpoint weighs filters of a view together that the view takes one by one, or lets boilerplate count. */
export function isFilteredDifferently({ filters }: View): boolean {
  const { from, to, publishers, minSources, minPublishers, statedOnly } = filters;
  const isDated = from !== undefined || to !== undefined;
  const isCounted = minSources !== undefined || minPublishers !== undefined;
  return isDated || (isCounted && (statedOnly === true || publishers !== undefined));
}

const statements = object({ entente: optional(object({ statements: list(object({ name: text, cypher: text })) })) });

/** The Cypher that answers `viewQuery`, statement by statement; undefined where the endpoint keeps it to itself. */
export async function fetchCypher(
  ask: Ask,
  variables: ReturnType<typeof variablesOf>,
  signal: AbortSignal,
): Promise<readonly { readonly name: string; readonly cypher: string }[] | undefined> {
  let beside: unknown;
  await ask(viewQuery, variables, signal, {
    extensions: { entente: { statements: true } },
    take: (extensions) => {
      beside = extensions;
    },
  });
  return beside === undefined ? undefined : read(statements, beside).entente?.statements;
}
