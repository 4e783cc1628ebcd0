// list-deletable: the entities that would be deleted with a source: they are in no registry, are not a source, and no other source names
// them.
// param $source  its id
// returns id
MATCH (s:Entity {id: $source})
CALL (s) {
  MATCH (s)-[:MENTIONS]->(n)
  RETURN n
  UNION
  RETURN s AS n
}
WITH DISTINCT s, n
WHERE NOT n:Registered AND (n = s OR NOT n:Source) AND NOT EXISTS { MATCH (n)<-[:MENTIONS]-(o) WHERE o <> s }
RETURN n.id AS id
ORDER BY id
