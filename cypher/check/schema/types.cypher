// types: relationships between entities whose types are not in the vocabulary.
// param $types  that it has, and those of claims and mentions
// returns type, count, from, to
CALL db.relationshipTypes() YIELD relationshipType AS type
WITH type
WHERE NOT type IN $types
CALL (type) {
  MATCH (a:Entity)-[r:$(type)]->(b:Entity)
  RETURN count(r) AS count, min(a.id) AS from, min(b.id) AS to
}
WITH type, count, from, to
WHERE count > 0
RETURN type, count, from, to
ORDER BY type
