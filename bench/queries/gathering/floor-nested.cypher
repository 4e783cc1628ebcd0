MATCH (x:Entity {id: $id})
RETURN x {
  .id, .name, startEarliest: toString(x.startEarliest), endLatest: toString(x.endLatest),
  participants: {
    totalCount: COUNT { (x)<-[:PARTICIPATED_IN]-() },
    edges: COLLECT {
      MATCH (x)<-[r:PARTICIPATED_IN]-(y:Entity)
      WITH r, y ORDER BY y.name, y.id LIMIT 200
      RETURN {
        relationships: [r {.stated, .sourceCount, .publisherCount, lastPublished: toString(r.lastPublished)}],
        node: CASE
          WHEN y:Organization THEN y {
            .id, .name,
            locatedIn: { edges: COLLECT {
              MATCH (y)-[:LOCATED_IN]->(place:Country)
              WITH place ORDER BY place.name, place.id LIMIT 3
              RETURN { node: place {.id, .name} }
            } }
          }
          WHEN y:Official THEN y {
            .id, .name,
            affiliatedWith: { edges: COLLECT {
              MATCH (y)-[a:AFFILIATED_WITH]->(body:Entity)
              WITH a, body ORDER BY body.name, body.id LIMIT 5
              RETURN { relationships: [a {.post, .sourceCount}], node: body {.id, .name} }
            } }
          }
          ELSE y {.id, .name}
        END
      }
    }
  }
} AS answer
