// list-supported: the relationships that the claims of these sources support.
// param $sources  ids
// returns id, type, from, to
UNWIND $sources AS source
MATCH (s:Entity {id: source})-[:CLAIMS]->(c:Claim)
WHERE c.relationship IS NOT NULL
RETURN DISTINCT c.relationship AS id, c.type AS type, c.from AS from, c.to AS to
