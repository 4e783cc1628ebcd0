import { type FlatQuery, group } from '../flat.ts';

export const flat: FlatQuery = {
  text: `CALL () {
  MATCH (x:Organization)
  WHERE x.name IS NOT NULL
  WITH x ORDER BY x.name, x.id LIMIT 100
  RETURN collect(x) AS page
}
CALL (page) {
  UNWIND page AS x
  CALL (x) {
    MATCH (x)-[r:PARTNERS_WITH]-(y)
    WITH r, y ORDER BY r.publisherCount DESC, r.sourceCount DESC, y.id LIMIT 5
    RETURN r, y
  }
  RETURN collect([x.id, r, y]) AS partners
}
CALL (page, partners) {
  UNWIND page AS x
  RETURN 0 AS t, [x.id, x.name, x.names, COUNT { (x)<-[:MEMBER_OF]-() }, COUNT { (x)-[:PARTICIPATED_IN]->() },
    COUNT { (x)-[:PARTNERS_WITH]-() }] AS row
  UNION ALL
  UNWIND partners AS each
  RETURN 1 AS t, [each[0], each[2].id, each[1].sourceCount, each[1].publisherCount] AS row
  UNION ALL
  UNWIND partners AS each WITH DISTINCT each[2] AS y
  RETURN 2 AS t, [y.id, y.name] AS row
}
RETURN t, row`,
  build(table) {
    const named = new Map(table(2).map(([id, name]) => [id, { id, name }]));
    const partners = group(
      table(1).map(([x, y, sourceCount, publisherCount]) => [
        x,
        { relationships: [{ sourceCount, publisherCount }], node: named.get(y) },
      ]),
    );
    return {
      edges: table(0).map(([id, name, names, members, meetings, partnerships]) => ({
        node: {
          id,
          name,
          names,
          members: { totalCount: members },
          participatedIn: { totalCount: meetings },
          partners: { totalCount: partnerships, edges: partners(id) },
        },
      })),
    };
  },
};
