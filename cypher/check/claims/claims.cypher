// claims: a page of claims as they are stored, with their sources; a day that is not a DATE begins with a question mark.
// param $after  the last id of the page before
// param $limit  most rows
// returns id, properties, days, observed, sources
MATCH (c:Claim)
WHERE c.id > $after
WITH c
ORDER BY c.id
LIMIT $limit
RETURN c.id AS id, c {.*, startEarliest: null, startLatest: null, endEarliest: null, endLatest: null, observed: null, observedEarliest: null, observedLatest: null} AS properties,
  [day IN [c.startEarliest, c.startLatest, c.endEarliest, c.endLatest] |
    CASE WHEN day IS :: DATE THEN toString(day) ELSE '?' + coalesce(toStringOrNull(day), '') END] AS days,
  {
    observed: c.observed,
    observedEarliest: CASE WHEN c.observedEarliest IS NULL OR c.observedEarliest IS :: DATE THEN toString(c.observedEarliest) ELSE '?' END,
    observedLatest: CASE WHEN c.observedLatest IS NULL OR c.observedLatest IS :: DATE THEN toString(c.observedLatest) ELSE '?' END
  } AS observed,
  COLLECT {
    MATCH (s:Source)-[:CLAIMS]->(c)
    RETURN s {.id, .publishers, .publishersStated, .published, .firstParagraph, .lastParagraph, .boilerplate}
    ORDER BY s.id
    LIMIT 3
  } AS sources
ORDER BY id
