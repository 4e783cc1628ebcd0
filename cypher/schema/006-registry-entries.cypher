// 006-registry-entries: what registries said before ids could be merged stood on the entities themselves.

MATCH (n:Registered)
WHERE n.registry IS NOT NULL
MERGE (e:RegistryEntry {id: n.id})
SET e.registry = n.registry, e.name = n.name, e.names = n.names, e.identifiers = n.identifiers, e.unnamed = n.unnamed
REMOVE n.registry;
