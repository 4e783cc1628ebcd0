// evidence: how many sources and independent publishers speak for a relationship `r`,
// of what took place in the period. What the import has summed up serves where no filter is set.
CALL (r) {
  WITH r
  WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL
    AND r.plannedCount = 0
  // >> evidence-kept
  UNION ALL
  WITH r
  WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL
    OR r.plannedCount > 0
  WITH r LIMIT 1
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
  WHERE c.planned IS NULL AND
    // >> claims-that-count
  // >> evidence-counted
}
