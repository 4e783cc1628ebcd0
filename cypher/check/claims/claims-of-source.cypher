// claims-of-source: a page of the claims of a source, without their days.
// param $source  its id
// param $after   the last claim of the page before
// param $limit   most rows
// returns id, properties
MATCH (s:Entity {id: $source})-[:CLAIMS]->(c)
WHERE c.id > $after
WITH c
ORDER BY c.id
LIMIT $limit
RETURN c.id AS id, c {.*, startEarliest: null, startLatest: null, endEarliest: null, endLatest: null, observed: null, observedEarliest: null, observedLatest: null} AS properties
ORDER BY id
