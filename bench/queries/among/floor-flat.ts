import { type FlatQuery, group } from '../flat.ts';

export const flat: FlatQuery = {
  text: `CALL () {
  UNWIND $ids AS id
  MATCH (x:Entity {id: id})
  RETURN collect(x) AS asked
}
CALL (asked) {
  UNWIND asked AS x
  RETURN 0 AS t, [x.id, x.name] AS row
  UNION ALL
  UNWIND asked AS x
  MATCH (x)-[r:PARTNERS_WITH]->(y)
  WHERE y.id IN $ids
  RETURN 1 AS t, [x.id, y.id, r.id, r.stated, r.sourceCount, r.publisherCount] AS row
  UNION ALL
  UNWIND asked AS x
  MATCH (x)-[r:MEMBER_OF]->(y)
  WHERE y.id IN $ids
  RETURN 2 AS t, [x.id, y.id, r.id, r.stated, r.sourceCount, r.publisherCount] AS row
}
RETURN t, row`,
  build(table) {
    const names = new Map(table(0).map(([id, name]) => [String(id), String(name)]));
    const toEdge = ([, y, id, stated, sourceCount, publisherCount]: readonly unknown[]) => ({
      relationships: [{ id, stated, sourceCount, publisherCount }],
      node: { id: String(y) },
    });
    const sort = (edges: readonly ReturnType<typeof toEdge>[]) =>
      edges.toSorted((left, right) => {
        const [one, other] = [names.get(left.node.id) ?? '', names.get(right.node.id) ?? ''];
        return compare(one, other) || compare(left.node.id, right.node.id);
      });
    const partners = group(
      table(1).flatMap((row) => [[row[0], toEdge(row)] as const, [row[1], toEdge(row.with(1, row[0]))] as const]),
    );
    const bodies = group(table(2).map((row) => [row[0], toEdge(row)]));
    return table(0).map(([id, name]) => ({
      id,
      name,
      partners: { edges: sort(partners(id)) },
      memberOf: { edges: sort(bodies(id)) },
    }));
  },
};

const compare = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
