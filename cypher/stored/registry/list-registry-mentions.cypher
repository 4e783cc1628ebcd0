// list-registry-mentions: which sources name these ids without adding them, and so rely on a registry.
// param $ids  as registered
// returns id, sources
UNWIND $ids AS id
OPTIONAL MATCH (merge:Merge {id: id})
MATCH (n:Entity {id: coalesce(merge.entity, id)})<-[m:MENTIONS]-(s)
WITH id, s, m.stated AS stated, m.declared AS declared
WHERE CASE WHEN stated IS NULL THEN declared IS NULL
  ELSE any(text IN stated WHERE text STARTS WITH '{"entity":"' + id + '",' AND NOT text CONTAINS '"declared":true') END
RETURN id, collect(s.id) AS sources
