import type { FlatQuery } from '../flat.ts';

const names = [
  ...['id', 'name', 'names', 'published', 'publishedEarliest', 'publishedLatest'],
  ...['language', 'address', 'firstParagraph', 'lastParagraph'],
];

export const flat: FlatQuery = {
  text: `MATCH (x:Entity {id: $id})
RETURN 0 AS t, [x.id, x.name, x.names, x.published, toString(x.publishedEarliest), toString(x.publishedLatest),
  x.language, x.address, x.firstParagraph, x.lastParagraph] AS row`,
  build: (table) => Object.fromEntries(names.map((name, at) => [name, table(0)[0]?.[at]])),
};
