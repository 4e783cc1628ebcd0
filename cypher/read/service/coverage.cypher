// coverage: the sources that a question searched, because silence does not mean absence.
// param    $knownBy         a day: sources published by this day; or null
// param    $publishers      ids: sources that at least one of these published; or null
// returns  sources, firstPublished, lastPublished
MATCH (s:Source)
WHERE ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
  AND ($publishers IS NULL
    OR any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
RETURN count(s) AS sources, toString(min(s.publishedEarliest)) AS firstPublished, toString(max(s.publishedLatest)) AS lastPublished
