// delete-statements: deletes all claims and mentions of sources.
// param $sources  their ids
// returns claims
UNWIND $sources AS id
MATCH (s:Entity {id: id})
CALL (s) {
  MATCH (s)-[m:MENTIONS]->()
  DELETE m
}
CALL (s) {
  MATCH (s)-[:CLAIMS]->(c)
  DETACH DELETE c
  RETURN count(*) AS claims
}
RETURN claims
