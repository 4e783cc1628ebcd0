// registered-names: the entities that registries have under one of these names, once for each id that resolves to them.
// param $names  as search compares them
// returns id, name, names
UNWIND $names AS asked
CALL db.index.fulltext.queryNodes('entity_names', 'searchNames:"' + asked + '"') YIELD node
WHERE node:Registered AND asked IN node.searchNames
WITH DISTINCT node AS e
UNWIND [e.id] + coalesce(e.mergedIds, []) AS id
RETURN id, e.name AS name, coalesce(e.names, []) AS names
ORDER BY id
