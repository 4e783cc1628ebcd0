/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Normalizes the answers of all contenders to one shape: the requested object, with each connection as a list of
 * distinct partners and their relationships in a fixed order under `by`.
 */
export function normalizeAnswer(answer: Json): Json {
  return normalize(Array.isArray(answer) ? (answer[0] ?? null) : answer);
}

function normalize(value: Json): Json {
  if (Array.isArray(value)) return value.map(normalize);
  if (!isObject(value)) return value;
  const { edges, ...others } = value;
  const normal = Object.fromEntries(Object.entries(others).map(([key, inner]) => [key, normalize(inner)]));
  return Array.isArray(edges) ? { ...normal, partners: groupByNode(edges) } : normal;
}

function groupByNode(edges: readonly Json[]): readonly Json[] {
  const groups = new Map<Json | undefined, { node: Json; by: Json[] }>();
  for (const edge of edges.filter(isObject)) {
    const { node = null, properties, relationships } = edge;
    const id = isObject(node) ? node.id : undefined;
    const group = groups.get(id) ?? { node: normalize(node), by: [] };
    groups.set(id, group);
    if (properties !== undefined) group.by.push(properties);
    if (Array.isArray(relationships)) group.by.push(...relationships);
  }
  const text = (json: Json) => JSON.stringify(Object.entries(json ?? {}).sort());
  return [...groups.values()].map(({ node, by }) => ({
    node,
    by: by.toSorted((left, right) => (text(left) < text(right) ? -1 : 1)),
  }));
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
