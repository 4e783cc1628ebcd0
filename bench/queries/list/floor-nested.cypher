RETURN { edges: COLLECT {
  MATCH (x:Organization)
  WHERE x.name IS NOT NULL
  WITH x ORDER BY x.name, x.id LIMIT 100
  RETURN { node: x {
    .id, .name, .names,
    members: { totalCount: COUNT { (x)<-[:MEMBER_OF]-() } },
    participatedIn: { totalCount: COUNT { (x)-[:PARTICIPATED_IN]->() } },
    partners: {
      totalCount: COUNT { (x)-[:PARTNERS_WITH]-() },
      edges: COLLECT {
        MATCH (x)-[r:PARTNERS_WITH]-(y)
        WITH r, y ORDER BY r.publisherCount DESC, r.sourceCount DESC, y.id LIMIT 5
        RETURN { relationships: [r {.sourceCount, .publisherCount}], node: y {.id, .name} }
      }
    }
  } }
} } AS answer
