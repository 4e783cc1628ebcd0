// sources: a page of sources as they are stored; a day that is not a DATE begins with a question mark.
// param $after  the last id of the page before
// param $limit  most rows
// returns id, properties, days, mentions
MATCH (s:Source)
WHERE s.id > $after
WITH s
ORDER BY s.id
LIMIT $limit
RETURN s.id AS id, s {.title, .contentHash, .publishers, .publishersStated, .publishersKnownAs, .published,
    .publishedInferred, .text, .firstParagraph, .lastParagraph, .boilerplate} AS properties,
  [day IN [s.publishedEarliest, s.publishedLatest] |
    CASE WHEN day IS :: DATE THEN toString(day) ELSE '?' + coalesce(toStringOrNull(day), '') END] AS days,
  COUNT { (s)-[:MENTIONS]->() } AS mentions
ORDER BY id
