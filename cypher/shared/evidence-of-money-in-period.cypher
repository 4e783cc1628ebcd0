// evidence-of-money-in-period: as `evidence`, where the period that is asked about applies to money alone.
CALL (r) {
  WITH r
  WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND (NOT r:FUNDS OR $from IS NULL AND $to IS NULL)
    AND r.plannedCount = 0
  RETURN r.sourceCount AS sources, r.publisherCount AS publishers, r.stated AS stated, r.selfReported AS selfReported,
    r.firstPublished AS firstPublished, r.lastPublished AS lastPublished
  UNION ALL
  WITH r
  WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR r:FUNDS AND ($from IS NOT NULL OR $to IS NOT NULL)
    OR r.plannedCount > 0
  WITH r LIMIT 1
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
  WHERE c.planned IS NULL AND
    // >> claims-of-money-in-period
  WITH count(DISTINCT s) AS sources, max(c.stated) AS stated,
    collect(DISTINCT CASE WHEN NOT c.furniture THEN s.publishers END) AS together,
    coalesce(min(CASE WHEN NOT c.furniture THEN c.selfReported END), false) AS selfReported,
    min(s.publishedLatest) AS firstPublished, max(s.publishedLatest) AS lastPublished
  RETURN sources, stated, selfReported, firstPublished, lastPublished,
    // >> independent-publishers(together)
    AS publishers
}
