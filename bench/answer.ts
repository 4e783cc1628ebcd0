/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Normalizes the answers of all contenders to one shape: each edge with its node and its relationships, without empty
 * lists of edges (GraphQL lists them for some kinds of entities only) and without claims, which @neo4j/graphql cannot
 * read from relationships.
 * @param claims whether to keep the claims.
 */
export function normalizeAnswer(value: Json, claims: boolean): Json {
  if (Array.isArray(value)) return value.map((each) => normalizeAnswer(each, claims));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
    if (key === 'properties') return [['relationships', [normalizeAnswer(inner, claims)]]];
    if (key === 'evidence' && !claims) return [];
    const normal = normalizeAnswer(inner, claims);
    return isObject(normal) && Array.isArray(normal.edges) && normal.edges.length === 0 ? [] : [[key, normal]];
  });
  return Object.fromEntries(entries);
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
