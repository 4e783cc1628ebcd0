// mentioned: which of these pairs consist of a source and an entity that it mentions.
// param $pairs  list of {source, entity}
// returns source, entity
UNWIND $pairs AS row
MATCH (s:Entity {id: row.source})
MATCH (n:Entity {id: row.entity})
WHERE EXISTS { (s)-[:MENTIONS]->(n) }
RETURN row.source AS source, row.entity AS entity
