// read-claims: the claims of a source.
// param $source  its id
// returns id, properties
MATCH (:Entity {id: $source})-[:CLAIMS]->(c)
RETURN c.id AS id, c {.*, startEarliest: null, startLatest: null, endEarliest: null, endLatest: null, observed: null, observedEarliest: null, observedLatest: null} AS properties
