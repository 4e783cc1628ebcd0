import type { ContenderName } from '../../contender.ts';

/** Returns the query for the six best-evidenced partners of partners of an actor, over this many levels. */
export function nestPartners(depth: number, contender: ContenderName): string {
  if (contender === 'neo4j-graphql')
    return `query Partners($id: ID!) {
  answer: actors(where: { id: { eq: $id } }) { id name${nestRival(depth)} }
}`;
  if (contender === 'floor-nested')
    return `MATCH (x0:Entity {id: $id})\nRETURN x0 {.id, .name${nestCypher(depth, 0)}} AS answer`;
  return `query Partners($id: ID!) {
  answer: node(id: $id) { ... on Actor { id name${nest(depth)} } }
}`;
}

const nest = (depth: number): string =>
  depth === 0
    ? ''
    : ` partners(orderBy: EVIDENCE, first: 6) { edges { relationships { publisherCount sourceCount } node { id name${nest(depth - 1)} } } }`;

const nestRival = (depth: number): string =>
  depth === 0
    ? ''
    : ` partners: partnersConnection(first: 6, sort: [{ edge: { publisherCount: DESC } }, { edge: { sourceCount: DESC } }, { node: { id: ASC } }])` +
      ` { edges { properties { publisherCount sourceCount } node { id name${nestRival(depth - 1)} } } }`;

function nestCypher(depth: number, level: number): string {
  if (depth === 0) return '';
  const [x, r, y] = [`x${level}`, `r${level}`, `x${level + 1}`];
  return `, partners: { edges: COLLECT {
  MATCH (${x})-[${r}:PARTNERS_WITH]-(${y})
  WITH ${r}, ${y} ORDER BY ${r}.publisherCount DESC, ${r}.sourceCount DESC, ${y}.id LIMIT 6
  RETURN { relationships: [${r} {.publisherCount, .sourceCount}], node: ${y} {.id, .name${nestCypher(depth - 1, level + 1)}} }
} }`;
}
