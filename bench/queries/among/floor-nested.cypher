RETURN COLLECT {
  UNWIND $ids AS id
  MATCH (x:Entity {id: id})
  RETURN x {
    .id, .name,
    partners: { edges: COLLECT {
      MATCH (x)-[r:PARTNERS_WITH]-(y)
      WHERE y.id IN $ids
      WITH r, y ORDER BY y.name, y.id LIMIT 500
      RETURN { relationships: [r {.id, .stated, .sourceCount, .publisherCount}], node: y {.id} }
    } },
    memberOf: { edges: COLLECT {
      MATCH (x)-[r:MEMBER_OF]->(y)
      WHERE y.id IN $ids
      WITH r, y ORDER BY y.name, y.id LIMIT 500
      RETURN { relationships: [r {.id, .stated, .sourceCount, .publisherCount}], node: y {.id} }
    } }
  }
} AS answer
