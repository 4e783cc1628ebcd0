// changes: what changed between two days in what is known: what was newly stated, renewed, said to have ended, or last seen before. The
// date that counts is the day of publication (the last day that a source's date can mean). What was published after `until`, or has no
// date, is ignored. NEWLY_STATED: first published in the window. RENEWED: published before the window, last on `previous`, and again in it.
// SAID_TO_HAVE_ENDED: a claim gives an end on a day in the window, whether past or expected; of facts, only `end` and `period` count.
// LAST_SEEN_BEFORE: a lasting relationship (not ADOPTED, and not one with an event or a document) that was last published on `previous`;
// sources in the window name both of its ends but do not state it (`silent`). Silence does not mean that it ended.
// serves   Query.changes
// period   every claim; the window of `since` and `until` is about publication
// planned  shown, and marked by the column `planned`
// param    $since           the first day of the window, e.g. "2020-01-01"
// param    $until           the last day of the window, e.g. "2020-12-31"
// >> parameters-of-records
// param    $ids             only what involves one of these entities, e.g. ["org:us-prm"]; or null for all
// param    $types           only relationships of these types, and no facts; or null
// << parameters-of-records
// >> parameters-of-claims
// param    $statedOnly      true: only what a source states outright, nothing inferred; or null
// param    $knownBy         a day: only what was published by this day; or null
// param    $publishers      ids: only what at least one of these published; or null
// param    $from            a day: only what may have been true on or after this day; or null
// param    $to              a day: only what may have been true on or before this day; or null
// param    $observed        true: if a claim does not say when it was true, use the date of its event or its publication; or null
// << parameters-of-claims
// >> parameters-of-page
// param    $skip            number of rows to skip
// param    $limit           maximum number of rows
// << parameters-of-page
// returns  change, record, day, previous, planned, claims, sources, publishers, silent
// >> asked-or-all
UNWIND CASE WHEN $ids IS NULL THEN [null] ELSE $ids END AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(DISTINCT coalesce(merge.entity, given)) AS asked
// << asked-or-all
CALL (asked) {
  UNWIND asked AS id
  MATCH (:Entity {id: id})-[r]-(:Entity)
  WHERE r.firstPublished <= date($until) AND ($types IS NULL OR type(r) IN $types)
  RETURN r.id AS record
  UNION
  UNWIND asked AS id
  MATCH (c:Claim {entity: id})
  WHERE c.fact IS NOT NULL AND $types IS NULL
  RETURN c.fact AS record
  UNION
  UNWIND CASE WHEN $ids IS NULL THEN [asked] ELSE [] END AS everything
  MATCH (s:Source)-[:CLAIMS]->(c:Claim)
  WHERE date($since) <= s.publishedLatest <= date($until) AND ($types IS NULL OR c.type IN $types)
  RETURN coalesce(c.relationship, c.fact) AS record
  UNION
  UNWIND CASE WHEN $ids IS NULL THEN [asked] ELSE [] END AS everything
  MATCH (c:Claim)
  WHERE date($since) <= c.endLatest <= date($until) AND ($types IS NULL OR c.type IN $types)
  RETURN coalesce(c.relationship, c.fact) AS record
  UNION
  UNWIND CASE WHEN $ids IS NULL THEN [asked] ELSE [] END AS everything
  MATCH (s:Source)
  WHERE date($since) <= s.publishedLatest <= date($until)
  MATCH (s)-[:MENTIONS]->(x:Entity)
  WHERE NOT x:Event AND NOT x:Document
  WITH x, collect(s) AS naming, COUNT { (x)<-[:MENTIONS]-() } AS named
  MATCH (x)-[r]-(y:Entity)
  WHERE r.firstPublished < date($since) AND NOT y:Event AND NOT y:Document AND ($types IS NULL OR type(r) IN $types)
    AND named <= COUNT { (y)<-[:MENTIONS]-() } AND any(s IN naming WHERE EXISTS { (s)-[:MENTIONS]->(y) })
  RETURN r.id AS record
}
WITH DISTINCT record
WHERE record IS NOT NULL
CALL (record) {
  // >> claims-of
  CALL (record) {
    MATCH (c:Claim {relationship: record})
    RETURN c
    UNION ALL
    MATCH (c:Claim {fact: record})
    RETURN c
  }
  // << claims-of
  MATCH (s:Source)-[:CLAIMS]->(c)
  WHERE s.publishedLatest <= date($until) AND
    // >> claims-that-count
    (c.stated OR NOT coalesce($statedOnly, false))
    AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
    AND ($publishers IS NULL OR NOT c.boilerplate
      AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
    AND CASE
      WHEN $from IS NULL AND $to IS NULL THEN true
      WHEN c.when IS NULL AND NOT coalesce($observed, false) THEN false
      ELSE coalesce(c.observedEarliest <= date($to), c.observed) AND coalesce(c.observedLatest >= date($from), c.observed) END
    // << claims-that-count
  WITH s, c, CASE
    WHEN c.fact IS NULL AND c.when CONTAINS '/' OR c.attribute = 'end' OR c.attribute = 'period' AND c.date CONTAINS '/' THEN c.endLatest
    END AS end
  ORDER BY c.id
  RETURN collect([s, c, end]) AS said, min(s.publishedLatest) AS first, max(CASE WHEN s.publishedLatest < date($since) THEN s.publishedLatest END) AS previous,
    min(CASE WHEN s.publishedLatest >= date($since) THEN s.publishedLatest END) AS again, min(CASE WHEN end >= date($since) AND end <= date($until) THEN end END) AS ended,
    min(end) AS firstEnd, head(collect(c)) AS one
}
CALL (said, previous, again, firstEnd, one) {
  WITH said, previous, again, firstEnd, one
  WHERE again IS NULL AND previous IS NOT NULL AND one.relationship IS NOT NULL AND one.type <> 'ADOPTED' AND NOT coalesce(firstEnd <= date($until), false)
  MATCH (a:Entity {id: one.from})
  MATCH (b:Entity {id: one.to})
  WHERE none(x IN [a, b] WHERE x:Event OR x:Document)
  WITH CASE WHEN COUNT { (a)<-[:MENTIONS]-() } < COUNT { (b)<-[:MENTIONS]-() } THEN [a, b] ELSE [b, a] END AS ends
  WITH ends[0] AS rarer, ends[1] AS other
  MATCH (rarer)<-[:MENTIONS]-(s:Source)
  WHERE date($since) <= s.publishedLatest <= date($until) AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
    AND ($publishers IS NULL OR any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
  WITH DISTINCT s, other
  WHERE EXISTS { (s)-[:MENTIONS]->(other) }
  WITH s
  ORDER BY s.id
  RETURN collect(s.id) AS silent
}
WITH record, said, first, previous, again, ended, silent
UNWIND [
  CASE WHEN first >= date($since) THEN ['NEWLY_STATED', first] END,
  CASE WHEN previous IS NOT NULL AND again IS NOT NULL THEN ['RENEWED', again] END,
  CASE WHEN ended IS NOT NULL THEN ['SAID_TO_HAVE_ENDED', ended] END,
  CASE WHEN size(silent) > 0 THEN ['LAST_SEEN_BEFORE', previous] END
] AS found
WITH record, found[0] AS change, found[1] AS day, previous, said, silent
WHERE change IS NOT NULL
ORDER BY CASE change WHEN 'NEWLY_STATED' THEN 0 WHEN 'RENEWED' THEN 1 WHEN 'SAID_TO_HAVE_ENDED' THEN 2 ELSE 3 END, day DESC, record
SKIP $skip
LIMIT $limit
WITH record, change, day, previous, CASE WHEN change = 'LAST_SEEN_BEFORE' THEN silent ELSE [] END AS silent, [one IN said WHERE CASE change
  WHEN 'SAID_TO_HAVE_ENDED' THEN one[2] >= date($since) AND one[2] <= date($until)
  WHEN 'LAST_SEEN_BEFORE' THEN one[0].publishedLatest = previous
  ELSE one[0].publishedLatest >= date($since) END] AS say
RETURN change, record, toString(day) AS day, toString(previous) AS previous, all(one IN say WHERE one[1].planned IS NOT NULL) AS planned, [one IN say | one[1].id] AS claims,
  COLLECT { UNWIND say AS one WITH one[0].id AS id RETURN DISTINCT id ORDER BY id } AS sources,
  COLLECT { UNWIND say AS one WITH one WHERE NOT one[1].boilerplate UNWIND one[0].publishers AS id RETURN DISTINCT id ORDER BY id } AS publishers, silent
ORDER BY CASE change WHEN 'NEWLY_STATED' THEN 0 WHEN 'RENEWED' THEN 1 WHEN 'SAID_TO_HAVE_ENDED' THEN 2 ELSE 3 END, day DESC, record
