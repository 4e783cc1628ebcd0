// write-mentions: writes which entities a source names, and by which names.
// param $source    its id
// param $mentions  list of {entity, properties}
// returns entity
MATCH (s:Entity {id: $source})
UNWIND $mentions AS row
MATCH (e:Entity {id: row.entity})
CREATE (s)-[m:MENTIONS]->(e)
SET m = row.properties
RETURN e.id AS entity
