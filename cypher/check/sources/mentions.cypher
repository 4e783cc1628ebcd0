// mentions: how sources mention entities.
// param $ids  of sources
// returns source, entity, properties
UNWIND $ids AS id
MATCH (s:Entity {id: id})-[m:MENTIONS]->(n)
RETURN s.id AS source, n.id AS entity, properties(m) AS properties
