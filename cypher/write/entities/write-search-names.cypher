// write-search-names: the names of entities as search compares them.
// param $entities  list of {id, searchNames}
// returns written
UNWIND $entities AS row
MATCH (n:Entity {id: row.id})
SET n.searchNames = row.searchNames
RETURN count(n) AS written
