// is-known: whether claims that count say `of`, when it is no matter.
CASE
  WHEN NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND of.plannedCount = 0 THEN true
  ELSE EXISTS {
    MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: of.id})
    WHERE c.planned IS NULL AND (c.stated OR NOT coalesce($statedOnly, false)) AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
  }
END
