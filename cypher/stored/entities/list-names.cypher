// list-names: the names of entities, in order of ids.
// param $after  the id after which to begin, or ''
// param $limit  most rows
// returns id, name, names
MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id AS id, n.name AS name, coalesce(n.names, []) AS names
ORDER BY id
LIMIT $limit
