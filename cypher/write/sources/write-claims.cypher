// write-claims: writes the claims of a source.
// param $source  its id
// param $claims  list of {properties, startEarliest, startLatest, endEarliest, endLatest}: days or null
// returns id
MATCH (s:Entity {id: $source})
UNWIND $claims AS row
CREATE (s)-[:CLAIMS]->(c:Claim)
SET c = row.properties,
  c.startEarliest = date(row.startEarliest), c.startLatest = date(row.startLatest),
  c.endEarliest = date(row.endEarliest), c.endLatest = date(row.endLatest)
RETURN c.id AS id
