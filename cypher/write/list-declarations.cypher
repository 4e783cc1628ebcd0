// list-declarations: what sources say of entities that no registry has.
// param $ids  of entities
// returns id, title, source, name, names, identifiers, unnamed
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE NOT n:Registered
OPTIONAL MATCH (s:Source)-[m:MENTIONS]->(n)
WHERE m.declared
RETURN id, n.title AS title, s.id AS source, m.name AS name, m.otherNames AS names,
  m.identifiers AS identifiers, m.unnamed AS unnamed
ORDER BY id, source
