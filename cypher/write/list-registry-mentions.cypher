// list-registry-mentions: which sources rely on a registry for these entities, adding them not themselves.
// param $ids  of entities
// returns id, sources
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[m:MENTIONS]-(s)
WHERE m.declared IS NULL
RETURN id, collect(s.id) AS sources
