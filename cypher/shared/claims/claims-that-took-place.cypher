// claims-that-took-place(r): the claims `c` that count, with their sources `s`, of the relationship with the id `r`; not what is only announced.
MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: {{r}}})
WHERE c.planned IS NULL AND
  // >> claims-that-count
