// list-descriptions: who all entities are, and in how many sources.
// returns id, name, names, identifiers, sources
MATCH (n:Entity)
RETURN n.id AS id, n.name AS name, n.names AS names, n.identifiers AS identifiers,
  COUNT { (n)<-[:MENTIONS]-() } AS sources
ORDER BY id
