// claims-at-any-time: which claims `c` of a source `s` count, regardless of the period.
(c.stated OR NOT coalesce($statedOnly, false))
AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
AND ($publishers IS NULL OR NOT c.boilerplate
  AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
