// write-entities: who entities are, where sources decide it.
// param $entities  list of {id, name, names, identifiers, unnamed}: unnamed is true or null
// returns written
UNWIND $entities AS row
MATCH (n:Entity {id: row.id})
WHERE NOT n:Registered
SET n.name = row.name, n.names = row.names, n.identifiers = row.identifiers, n.unnamed = row.unnamed
RETURN count(n) AS written
