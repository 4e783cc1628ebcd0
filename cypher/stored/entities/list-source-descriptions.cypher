// list-source-descriptions: how sources describe these ids: those that add one and, for a source, its own title.
// param $ids  as stated, whatever was merged
// returns id, entity, source, title, mention
UNWIND $ids AS id
OPTIONAL MATCH (merge:Merge {id: id})
MATCH (n:Entity {id: coalesce(merge.entity, id)})
CALL (n, id) {
  MATCH (s:Source)-[m:MENTIONS]->(n)
  WHERE m.declared OR any(text IN m.stated WHERE text STARTS WITH '{"entity":"' + id + '",' AND text CONTAINS '"declared":true')
  RETURN s.id AS source, null AS title, properties(m) AS mention
  UNION ALL
  WITH n, id
  WHERE n:Source AND n.id = id
  RETURN n.id AS source, n.title AS title, null AS mention
}
RETURN id, n.id AS entity, source, title, mention
ORDER BY id, source
