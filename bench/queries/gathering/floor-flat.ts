import { type FlatQuery, group } from '../flat.ts';

export const flat: FlatQuery = {
  text: `MATCH (x:Entity {id: $id})
CALL (x) {
  MATCH (x)<-[r:PARTICIPATED_IN]-(y:Entity)
  WITH r, y ORDER BY y.name, y.id LIMIT 200
  RETURN collect([r, y]) AS participants
}
CALL (participants) {
  UNWIND participants AS each WITH each[1] AS y WHERE y:Organization
  CALL (y) {
    MATCH (y)-[:LOCATED_IN]->(place:Country)
    WITH place ORDER BY place.name, place.id LIMIT 3
    RETURN place
  }
  RETURN collect([y.id, place]) AS places
}
CALL (participants) {
  UNWIND participants AS each WITH each[1] AS y WHERE y:Official
  CALL (y) {
    MATCH (y)-[a:AFFILIATED_WITH]->(body:Entity)
    WITH a, body ORDER BY body.name, body.id LIMIT 5
    RETURN a, body
  }
  RETURN collect([y.id, a, body]) AS posts
}
CALL (x, participants, places, posts) {
  RETURN 0 AS t, [x.id, x.name, toString(x.startEarliest), toString(x.endLatest), COUNT { (x)<-[:PARTICIPATED_IN]-() }] AS row
  UNION ALL
  UNWIND participants AS each WITH each[0] AS r, each[1] AS y
  RETURN 1 AS t, [y.id, y.name, r.stated, r.sourceCount, r.publisherCount, toString(r.lastPublished)] AS row
  UNION ALL
  UNWIND places AS each
  RETURN 2 AS t, [each[0], each[1].id] AS row
  UNION ALL
  UNWIND posts AS each
  RETURN 3 AS t, [each[0], each[2].id, each[1].post, each[1].sourceCount] AS row
  UNION ALL
  UNWIND [each IN places | each[1]] + [each IN posts | each[2]] AS y WITH DISTINCT y
  RETURN 4 AS t, [y.id, y.name] AS row
}
RETURN t, row`,
  build(table) {
    const named = new Map(table(4).map(([id, name]) => [id, { id, name }]));
    const places = group(table(2).map(([y, place]) => [y, { node: named.get(place) }]));
    const posts = group(
      table(3).map(([y, body, post, sourceCount]) => [
        y,
        { relationships: [{ post, sourceCount }], node: named.get(body) },
      ]),
    );
    const edges = table(1).map(([id, name, stated, sourceCount, publisherCount, lastPublished]) => ({
      relationships: [{ stated, sourceCount, publisherCount, lastPublished }],
      node: String(id).startsWith('org:')
        ? { id, name, locatedIn: { edges: places(id) } }
        : String(id).startsWith('official:')
          ? { id, name, affiliatedWith: { edges: posts(id) } }
          : { id, name },
    }));
    const [id, name, startEarliest, endLatest, totalCount] = table(0)[0] ?? [];
    return { id, name, startEarliest, endLatest, participants: { totalCount, edges } };
  },
};
