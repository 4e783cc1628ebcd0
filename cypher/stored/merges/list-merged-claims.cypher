// list-merged-claims: the claims that refer to these ids, and all claims of the sources that these publish.
// param $ids      as dossiers state them
// param $sources  that name them
// param $names    of the properties that hold ids of entities
// returns source, publishers, properties
UNWIND $sources AS id
MATCH (s:Entity {id: id})
WHERE s:Source
WITH s, coalesce(s.publishersStated, s.publishers) AS publishers
WITH s, publishers, any(publisher IN publishers WHERE publisher IN $ids) AS publishes
MATCH (s)-[:CLAIMS]->(c)
WHERE publishes OR any(name IN $names WHERE coalesce(c[name + 'Stated'], c[name]) IN $ids)
RETURN s.id AS source, publishers, c {.*, startEarliest: null, startLatest: null, endEarliest: null, endLatest: null, observed: null, observedEarliest: null, observedLatest: null} AS properties
