// write-mentions: writes which entities sources name, and by which names.
// param $mentions  list of {source, entity, properties}
// returns source, entity
UNWIND $mentions AS row
MATCH (s:Entity {id: row.source})
MATCH (e:Entity {id: row.entity})
CREATE (s)-[m:MENTIONS]->(e)
SET m = row.properties
RETURN s.id AS source, e.id AS entity
