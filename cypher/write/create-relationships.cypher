// create-relationships: new ones; what their claims add up to is written afterwards.
// param $relationships  list of {id, type, from, to, properties}
// returns created
UNWIND $relationships AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties, r.id = row.id
RETURN count(r) AS created
