// list-registered: everything in registries.
// returns id, registry, name, names, identifiers, unnamed
MATCH (e:RegistryEntry)
RETURN e.id AS id, e.registry AS registry, e.name AS name, e.names AS names, e.identifiers AS identifiers,
  coalesce(e.unnamed, false) AS unnamed
ORDER BY id
