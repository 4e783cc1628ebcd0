// evidence-of-money-in-period: as `evidence`, where the period that is asked about applies to money alone.
CALL (r) {
  WITH r
  WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND (NOT r:FUNDS OR $from IS NULL AND $to IS NULL)
    AND r.plannedCount = 0
  // >> evidence-kept
  UNION ALL
  WITH r
  WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR r:FUNDS AND ($from IS NOT NULL OR $to IS NOT NULL)
    OR r.plannedCount > 0
  WITH r LIMIT 1
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
  WHERE c.planned IS NULL AND
    // >> claims-of-money-in-period
  // >> evidence-counted
}
