// mentioned-names: the entities that a source mentions, with their names, once for each id that resolves to them.
// param $source  its id
// returns id, name, names
MATCH (:Entity {id: $source})-[:MENTIONS]->(e)
UNWIND [e.id] + coalesce(e.mergedIds, []) AS id
RETURN id, e.name AS name, coalesce(e.names, []) AS names
ORDER BY id
