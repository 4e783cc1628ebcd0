// evidence-with-plans: as `evidence`, with what is only announced.
CALL (r) {
  WITH r
  WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL
  RETURN r.sourceCount AS sources, r.publisherCount AS publishers, r.stated AS stated, r.selfReported AS selfReported,
    r.firstPublished AS firstPublished, r.lastPublished AS lastPublished
  UNION ALL
  WITH r
  WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL
  WITH r LIMIT 1
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
  WHERE
    // >> claims-that-count
  WITH count(DISTINCT s) AS sources, max(c.stated) AS stated,
    collect(DISTINCT CASE WHEN NOT c.furniture THEN s.publishers END) AS together,
    coalesce(min(CASE WHEN NOT c.furniture THEN c.selfReported END), false) AS selfReported,
    min(s.publishedLatest) AS firstPublished, max(s.publishedLatest) AS lastPublished
  RETURN sources, stated, selfReported, firstPublished, lastPublished,
    // >> independent-publishers(together)
    AS publishers
}
