MATCH (x:Entity {id: $id})
RETURN x {
  .id, .name, .names,
  partners: {
    totalCount: COUNT { (x)-[:PARTNERS_WITH]-() },
    edges: COLLECT {
      MATCH (x)-[r:PARTNERS_WITH]-(y)
      WITH r, y ORDER BY r.publisherCount DESC, r.sourceCount DESC, y.id LIMIT $first
      RETURN {
        node: y {.id, .name, .names},
        properties: r {
          .stated, .sourceCount, .publisherCount,
          firstPublished: toString(r.firstPublished), lastPublished: toString(r.lastPublished)
        }
      }
    }
  }
}
