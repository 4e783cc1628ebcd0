// registry: a page of the ids in registries.
// param $after  the last id of the page before
// param $limit  most rows
// returns id
MATCH (e:RegistryEntry)
WHERE e.id > $after
RETURN e.id AS id
ORDER BY id
LIMIT $limit
