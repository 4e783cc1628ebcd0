/**
 * The counts by which relationships are ordered, the strongest evidence first, and the properties in which relationships keep them.
 * GraphQL, the explorer and the questions that list relationships by their evidence follow it; ties are broken by id. `paths` also
 * looks at who says it (cypher/read/connections/paths.cypher).
 */
export const evidenceOrder = [
  { count: 'publishers', property: 'publisherCount' },
  { count: 'sources', property: 'sourceCount' },
] as const;
