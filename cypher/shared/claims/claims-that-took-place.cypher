// claims-that-took-place(r): the claims `c` that count for the relationship with the id `r`, with their sources `s`; without planned
// claims.
MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: {{r}}})
WHERE c.planned IS NULL AND
  // >> claims-that-count
