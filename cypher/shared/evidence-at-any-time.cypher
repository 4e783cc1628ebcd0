// evidence-at-any-time: as `evidence`, whatever the period.
CALL (r) {
  WITH r
  WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL
    AND r.plannedCount = 0
  // >> evidence-kept
  UNION ALL
  WITH r
  WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL
    OR r.plannedCount > 0
  WITH r LIMIT 1
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
  WHERE c.planned IS NULL AND
    // >> claims-at-any-time
  // >> evidence-counted
}
