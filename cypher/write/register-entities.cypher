// register-entities: what a registry says of entities, whoever spoke of them before.
// param $registry  its name
// param $entities  list of {id, labels, name, names, identifiers, unnamed}: unnamed is true or null
// returns registered
UNWIND $entities AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n:$(row.labels)
SET n:Registered, n.registry = $registry, n.name = row.name, n.names = row.names,
  n.identifiers = row.identifiers, n.unnamed = row.unnamed
RETURN count(n) AS registered
