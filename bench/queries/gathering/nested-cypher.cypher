MATCH (x:Entity {id: $id})
RETURN x {
  .id, .name, startEarliest: toString(x.startEarliest), endLatest: toString(x.endLatest),
  participants: {
    totalCount: COUNT { (x)<-[:PARTICIPATED_IN]-() },
    edges: COLLECT {
      MATCH (x)<-[r:PARTICIPATED_IN]-(y)
      WITH r, y ORDER BY y.name, y.id LIMIT 200
      RETURN {
        properties: r {.stated, .sourceCount, .publisherCount, lastPublished: toString(r.lastPublished)},
        node: y {
          .id, .name,
          memberOf: {
            edges: COLLECT {
              MATCH (y)-[m:MEMBER_OF]->(body)
              WITH m, body ORDER BY body.name, body.id
              RETURN {
                properties: m {.sourceCount},
                node: body {
                  .id, .name,
                  partners: {
                    edges: COLLECT {
                      MATCH (body)-[p:PARTNERS_WITH]-(z)
                      WITH p, z ORDER BY p.publisherCount DESC, p.sourceCount DESC, z.id LIMIT $first
                      RETURN {
                        properties: p {.publisherCount, .sourceCount, lastPublished: toString(p.lastPublished)},
                        node: z {.id, .name}
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
