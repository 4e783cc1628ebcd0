// create-relationships: creates relationships that have no claims yet, and so do not exist; the summaries of their evidence are written later.
// param $relationships  list of {id, type, from, to, properties}
// returns created
UNWIND $relationships AS row
WITH row
WHERE NOT EXISTS { MATCH (c:Claim) USING INDEX c:Claim(relationship) WHERE c.relationship = row.id }
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties, r.id = row.id
RETURN count(r) AS created
