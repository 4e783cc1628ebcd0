// evidence-with-plans: as `evidence`, with what is only announced.
CALL (r) {
  WITH r
  WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL
  // >> evidence-kept
  UNION ALL
  WITH r
  WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL
  WITH r LIMIT 1
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
  WHERE
    // >> claims-that-count
  // >> evidence-counted
}
