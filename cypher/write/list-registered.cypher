// list-registered: all that registries have.
// returns id, registry, name, names, identifiers, unnamed
MATCH (n:Registered)
RETURN n.id AS id, n.registry AS registry, n.name AS name, n.names AS names, n.identifiers AS identifiers,
  coalesce(n.unnamed, false) AS unnamed
ORDER BY id
