// read-previous-import: the parts of a previous import of a source that need rechecking when it is replaced.
// param $source  its id
// returns contentHash, claims, relationships, entities, added
MATCH (s:Entity {id: $source})
WHERE s:Source
RETURN s.contentHash AS contentHash, COUNT { (s)-[:CLAIMS]->() } AS claims,
  COLLECT {
    MATCH (s)-[:CLAIMS]->(c)
    WHERE c.relationship IS NOT NULL
    RETURN DISTINCT {id: c.relationship, type: c.type, from: c.from, to: c.to}
  } AS relationships,
  COLLECT { MATCH (s)-[:MENTIONS]->(e) RETURN e.id } AS entities,
  COLLECT { MATCH (s)-[m:MENTIONS]->(e) WHERE m.declared OR m.stated IS NOT NULL RETURN e.id } AS added
