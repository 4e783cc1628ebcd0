// read-previous-imports: the parts of previous imports of sources that need rechecking when these are replaced.
// param $sources  their ids
// returns source, contentHash, claims, relationships, entities, added
UNWIND $sources AS id
MATCH (s:Entity {id: id})
WHERE s:Source
RETURN s.id AS source, s.contentHash AS contentHash, COUNT { (s)-[:CLAIMS]->() } AS claims,
  COLLECT {
    MATCH (s)-[:CLAIMS]->(c)
    WHERE c.relationship IS NOT NULL
    RETURN DISTINCT {id: c.relationship, type: c.type, from: c.from, to: c.to}
  } AS relationships,
  COLLECT { MATCH (s)-[:MENTIONS]->(e) RETURN e.id } AS entities,
  COLLECT { MATCH (s)-[m:MENTIONS]->(e) WHERE m.declared OR m.stated IS NOT NULL RETURN e.id } AS added
