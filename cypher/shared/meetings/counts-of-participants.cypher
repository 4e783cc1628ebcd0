// counts-of-participants: the claims `c` that count, with their sources `s`, about the number of participants of an event; without planned
// claims.
MATCH (s:Source)-[:CLAIMS]->(c:Claim {entity: event.id})
WHERE c.attribute = 'participants' AND c.planned IS NULL AND
  // >> claims-that-count
