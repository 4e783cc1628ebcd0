// counts-of-participants: the claims `c` that count, with their sources `s`, about how many took part in an event; not what is only announced.
MATCH (s:Source)-[:CLAIMS]->(c:Claim {entity: event.id})
WHERE c.attribute = 'participants' AND c.planned IS NULL AND
  // >> claims-that-count
