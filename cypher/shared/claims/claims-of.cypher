// claims-of: the claims of a relationship or a fact.
CALL (record) {
  MATCH (c:Claim {relationship: record})
  RETURN c
  UNION ALL
  MATCH (c:Claim {fact: record})
  RETURN c
}
