// list-merged-mentions: how the sources that name any of these ids name the entities that the ids resolve to.
// param $ids       as dossiers state them
// param $entities  that these ids resolve to now, or will resolve to
// returns source, entity, properties
MATCH (n:Entity)<-[m:MENTIONS]-(s:Source)
WHERE n.id IN $entities AND (n.id IN $ids OR m.stated IS NOT NULL)
WITH DISTINCT s
MATCH (s)-[m:MENTIONS]->(n)
WHERE n.id IN $entities
RETURN s.id AS source, n.id AS entity, properties(m) AS properties
ORDER BY source, entity
