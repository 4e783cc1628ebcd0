// evidence-counted: what claims `c` of sources `s` add up to.
WITH count(DISTINCT s) AS sources, max(c.stated) AS stated,
  collect(DISTINCT CASE WHEN NOT c.furniture THEN s.publishers END) AS together,
  coalesce(min(CASE WHEN NOT c.furniture THEN c.selfReported END), false) AS selfReported,
  min(s.publishedLatest) AS firstPublished, max(s.publishedLatest) AS lastPublished
RETURN sources, stated, selfReported, firstPublished, lastPublished,
  // >> independent-publishers(together)
  AS publishers
