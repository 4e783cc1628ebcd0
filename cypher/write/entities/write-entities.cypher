// write-entities: writes the names and identifiers of entities, combined from all that describe them.
// param $entities  list of {id, name, names, searchNames, identifiers, unnamed}: searchNames are the names as search compares them, unnamed is true or null
// returns written
UNWIND $entities AS row
MATCH (n:Entity {id: row.id})
SET n.name = row.name, n.names = row.names, n.searchNames = row.searchNames, n.identifiers = row.identifiers, n.unnamed = row.unnamed
RETURN count(n) AS written
