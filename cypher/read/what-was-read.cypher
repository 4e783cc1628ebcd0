// what-was-read: the sources that a question looked at, since silence is not absence.
// param    $knownBy         a day: sources published by then; or null
// param    $publishers      ids: sources that one of these published; or null
// returns  sources, firstPublished, lastPublished
MATCH (s:Source)
WHERE ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
  AND ($publishers IS NULL
    OR any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
RETURN count(s) AS sources, toString(min(s.publishedEarliest)) AS firstPublished, toString(max(s.publishedLatest)) AS lastPublished
