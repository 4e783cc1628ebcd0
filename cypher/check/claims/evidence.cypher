// evidence: the claims of relationships, with their sources.
// param $ids  of relationships
// returns relationship, properties, sources
UNWIND $ids AS id
MATCH (c:Claim {relationship: id})
RETURN id AS relationship, c {.*, startEarliest: null, startLatest: null, endEarliest: null, endLatest: null, observed: null, observedEarliest: null, observedLatest: null} AS properties,
  COLLECT {
    MATCH (s:Source)-[:CLAIMS]->(c)
    RETURN s {.id, .publishers, .publishersStated, .published, .firstParagraph, .lastParagraph, .boilerplate}
    ORDER BY s.id
    LIMIT 3
  } AS sources
