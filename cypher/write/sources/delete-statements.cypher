// delete-statements: deletes all claims and mentions of a source.
// param $source  its id
// returns claims
MATCH (s:Entity {id: $source})
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
