// register-entities: writes what a registry says about ids, whether or not a source named them before.
// param $registry  its name
// param $entities  list of {id, entity, labels, name, names, identifiers, unnamed}: entity is the id that it resolves to, unnamed true or null
// returns registered
UNWIND $entities AS row
MERGE (e:RegistryEntry {id: row.id})
SET e.registry = $registry, e.name = row.name, e.names = row.names, e.identifiers = row.identifiers,
  e.unnamed = row.unnamed
MERGE (n:Entity {id: row.entity})
ON CREATE SET n:$(row.labels)
SET n:Registered
RETURN count(n) AS registered
