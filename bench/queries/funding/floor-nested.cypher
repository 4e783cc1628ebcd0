MATCH (x:Entity {id: $id})
RETURN x {
  .id, .name,
  partners: { edges: COLLECT {
    MATCH (x)-[r:PARTNERS_WITH]-(y:Organization)
    WITH r, y ORDER BY r.publisherCount DESC, r.sourceCount DESC, y.id LIMIT 20
    RETURN {
      relationships: [r {
        .stated, .sourceCount, .publisherCount, lastPublished: toString(r.lastPublished),
        evidence: { nodes: COLLECT {
          MATCH (c:Claim {relationship: r.id})<-[:CLAIMS]-(s:Source)
          WITH c, s ORDER BY s.publishedLatest DESC, s.id, c.paragraph, c.id LIMIT 1
          RETURN {paragraph: c.paragraph, stated: c.stated, source: {id: s.id, name: s.name}}
        } }
      }],
      node: y {
        .id, .name,
        fundedBy: { edges: COLLECT {
          MATCH (y)<-[f:FUNDS]-(z:Organization)
          WITH f, z ORDER BY f.publisherCount DESC, f.sourceCount DESC, z.id LIMIT 10
          RETURN {
            relationships: [f {
              .grant, .stated, .sourceCount, lastPublished: toString(f.lastPublished),
              evidence: { nodes: COLLECT {
                MATCH (c:Claim {relationship: f.id})<-[:CLAIMS]-(s:Source)
                WITH c, s ORDER BY s.publishedLatest DESC, s.id, c.paragraph, c.id LIMIT 1
                RETURN {paragraph: c.paragraph, stated: c.stated, source: {id: s.id, name: s.name}}
              } }
            }],
            node: z {
              .id, .name,
              affiliatedOfficials: { edges: COLLECT {
                MATCH (z)<-[a:AFFILIATED_WITH]-(o:Official)
                WITH a, o ORDER BY o.name, o.id LIMIT 5
                RETURN {
                  relationships: [a {
                    .post, .sourceCount,
                    evidence: { nodes: COLLECT {
                      MATCH (c:Claim {relationship: a.id})<-[:CLAIMS]-(s:Source)
                      WITH c, s ORDER BY s.publishedLatest DESC, s.id, c.paragraph, c.id LIMIT 1
                      RETURN {paragraph: c.paragraph, stated: c.stated, source: {id: s.id, name: s.name}}
                    } }
                  }],
                  node: o {.id, .name}
                }
              } }
            }
          }
        } }
      }
    }
  } }
} AS answer
