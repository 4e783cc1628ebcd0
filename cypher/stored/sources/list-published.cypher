// list-published: the sources that entities publish.
// param $ids  of entities
// returns source, publishers
MATCH (n:Entity)<-[:MENTIONS]-(s:Source)
WHERE n.id IN $ids AND n.id IN s.publishers
RETURN DISTINCT s.id AS source, coalesce(s.publishersStated, s.publishers) AS publishers
