// write-claims: writes the claims of sources.
// param $claims  list of {source, properties, startEarliest, startLatest, endEarliest, endLatest}: days or null
// returns id
UNWIND $claims AS row
MATCH (s:Entity {id: row.source})
CREATE (s)-[:CLAIMS]->(c:Claim)
SET c = row.properties,
  c.startEarliest = date(row.startEarliest), c.startLatest = date(row.startLatest),
  c.endEarliest = date(row.endEarliest), c.endLatest = date(row.endLatest)
RETURN c.id AS id
