// list-unsearchable: entities whose names are not yet stored as search compares them.
// param $limit  most rows
// returns id, name, names
MATCH (n:Entity)
WHERE n.searchNames IS NULL
RETURN n.id AS id, n.name AS name, coalesce(n.names, []) AS names
LIMIT $limit
