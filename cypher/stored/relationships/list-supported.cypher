// list-supported: the relationships for which sources have claims.
// param $sources  ids
// returns id, type, from, to
UNWIND $sources AS source
MATCH (s:Entity {id: source})-[:CLAIMS]->(c:Claim)
WHERE c.relationship IS NOT NULL
RETURN DISTINCT c.relationship AS id, c.type AS type, c.from AS from, c.to AS to
