import { type FlatQuery, group, type Row } from '../flat.ts';

export const flat: FlatQuery = {
  text: `MATCH (x:Entity {id: $id})
CALL (x) {
  MATCH (x)-[r:PARTNERS_WITH]-(y:Organization)
  WITH r, y ORDER BY r.publisherCount DESC, r.sourceCount DESC, y.id LIMIT 20
  RETURN collect([r, y]) AS partners
}
CALL (partners) {
  UNWIND partners AS each WITH DISTINCT each[1] AS y
  CALL (y) {
    MATCH (y)<-[f:FUNDS]-(z:Organization)
    WITH f, z ORDER BY f.publisherCount DESC, f.sourceCount DESC, z.id LIMIT 10
    RETURN f, z
  }
  RETURN collect([y.id, f, z]) AS funders, collect(DISTINCT z) AS givers
}
CALL (givers) {
  UNWIND givers AS z
  CALL (z) {
    MATCH (z)<-[a:AFFILIATED_WITH]-(o:Official)
    WITH a, o ORDER BY o.name, o.id LIMIT 5
    RETURN a, o
  }
  RETURN collect([z.id, a, o]) AS officials
}
CALL (x, partners, funders, officials) {
  RETURN 0 AS t, [x.id, x.name] AS row
  UNION ALL
  UNWIND partners AS each WITH each[0] AS r, each[1] AS y
  RETURN 1 AS t, [r.id, y.id, y.name, r.stated, r.sourceCount, r.publisherCount, toString(r.lastPublished)] AS row
  UNION ALL
  UNWIND funders AS each WITH each[0] AS id, each[1] AS f, each[2] AS z
  RETURN 2 AS t, [id, f.id, z.id, f.grant, f.stated, f.sourceCount, toString(f.lastPublished)] AS row
  UNION ALL
  UNWIND funders AS each WITH DISTINCT each[2] AS z
  RETURN 3 AS t, [z.id, z.name] AS row
  UNION ALL
  UNWIND officials AS each WITH each[0] AS id, each[1] AS a, each[2] AS o
  RETURN 4 AS t, [id, a.id, o.id, o.name, a.post, a.sourceCount] AS row
  UNION ALL
  UNWIND [each IN partners | each[0].id] + [each IN funders | each[1].id] + [each IN officials | each[1].id] AS id
  WITH DISTINCT id
  CALL (id) {
    MATCH (c:Claim {relationship: id})<-[:CLAIMS]-(s:Source)
    WITH c, s ORDER BY s.publishedLatest DESC, s.id, c.paragraph, c.id LIMIT 1
    RETURN c, s
  }
  RETURN 5 AS t, [id, c.paragraph, c.stated, s.id, s.name] AS row
}
RETURN t, row`,
  build(table) {
    const said = new Map(
      table(5).map(([id, paragraph, stated, source, name]) => [
        id,
        { nodes: [{ paragraph, stated, source: { id: source, name } }] },
      ]),
    );
    const officials = group(
      table(4).map(([giver, r, id, name, post, sourceCount]) => [
        giver,
        { relationships: [{ post, sourceCount, evidence: said.get(r) }], node: { id, name } },
      ]),
    );
    const givers = new Map(
      table(3).map(([id, name]) => [id, { id, name, affiliatedOfficials: { edges: officials(id) } }]),
    );
    const funders = group(
      table(2).map(([partner, r, giver, grant, stated, sourceCount, lastPublished]) => [
        partner,
        {
          relationships: [{ grant, stated, sourceCount, lastPublished, evidence: said.get(r) }],
          node: givers.get(giver),
        },
      ]),
    );
    const toEdge = ([r, id, name, stated, sourceCount, publisherCount, lastPublished]: Row) => ({
      relationships: [{ stated, sourceCount, publisherCount, lastPublished, evidence: said.get(r) }],
      node: { id, name, fundedBy: { edges: funders(id) } },
    });
    const [id, name] = table(0)[0] ?? [];
    return { id, name, partners: { edges: table(1).map(toEdge) } };
  },
};
