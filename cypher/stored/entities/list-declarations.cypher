// list-declarations: how registries and sources describe entities.
// param $ids  of entities
// returns id, title, entries, source, declared
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH n, COLLECT {
  UNWIND [n.id] + coalesce(n.mergedIds, []) AS each
  MATCH (e:RegistryEntry {id: each})
  RETURN e {.id, .name, .names, .identifiers, .unnamed}
} AS entries
CALL (n, entries) {
  WITH n, entries
  WHERE n.mergedIds IS NOT NULL OR size(entries) = 0
  MATCH (s:Source)-[m:MENTIONS]->(n)
  WHERE m.declared OR m.stated IS NOT NULL
  RETURN s.id AS source, properties(m) AS declared
  UNION ALL
  WITH n, entries
  RETURN null AS source, null AS declared
}
RETURN n.id AS id, n.title AS title, entries, source, declared
ORDER BY id, source
