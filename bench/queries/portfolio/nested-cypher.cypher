MATCH (x:Entity {id: $id})
RETURN x {
  .id, .name,
  funds: {
    edges: COLLECT {
      MATCH (x)-[f:FUNDS]->(programme:Programme)
      WITH f, programme ORDER BY programme.name, programme.id
      RETURN {
        properties: f {.grant, .stated, .sourceCount, lastPublished: toString(f.lastPublished)},
        node: programme {
          .id, .name,
          events: {
            edges: COLLECT {
              MATCH (programme)<-[:PART_OF]-(event:Event)
              WITH event ORDER BY event.name, event.id
              RETURN {
                node: event {
                  .id, .name, startEarliest: toString(event.startEarliest), endLatest: toString(event.endLatest),
                  participants: {
                    totalCount: COUNT { (event)<-[:PARTICIPATED_IN]-() },
                    edges: COLLECT {
                      MATCH (event)<-[r:PARTICIPATED_IN]-(y)
                      WITH r, y ORDER BY y.name, y.id LIMIT $first
                      RETURN { properties: r {.stated, .sourceCount, .publisherCount}, node: y {.id, .name} }
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
