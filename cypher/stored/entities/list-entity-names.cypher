// list-entity-names: every id that resolves to an entity, with the names of that entity.
// returns id, name, names
MATCH (n:Entity)
UNWIND [n.id] + coalesce(n.mergedIds, []) AS id
RETURN id, CASE id WHEN n.id THEN n.name ELSE id END AS name, CASE id WHEN n.id THEN n.names ELSE [] END AS names
ORDER BY id
