// list-entity-names: every id that answers, with the names of its entity.
// returns id, name, names
MATCH (n:Entity)
UNWIND [n.id] + coalesce(n.mergedIds, []) AS id
RETURN id, CASE id WHEN n.id THEN n.name ELSE id END AS name, CASE id WHEN n.id THEN n.names ELSE [] END AS names
ORDER BY id
