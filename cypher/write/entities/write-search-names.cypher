// write-search-names: writes the names of entities in the form that search compares.
// param $entities  list of {id, searchNames}
// returns written
UNWIND $entities AS row
MATCH (n:Entity {id: row.id})
SET n.searchNames = row.searchNames
RETURN count(n) AS written
