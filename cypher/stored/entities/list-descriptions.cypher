// list-descriptions: the names and identifiers of all entities, and the number of sources that name them.
// returns id, name, names, identifiers, sources
MATCH (n:Entity)
RETURN n.id AS id, n.name AS name, n.names AS names, n.identifiers AS identifiers,
  COUNT { (n)<-[:MENTIONS]-() } AS sources
ORDER BY id
