// timeline: the events, claims and documents about an entity, in chronological order, each with its source and paragraphs; what has no date
// comes last. `basis` says where the day comes from: STATED if a source says when it was; OBSERVED, for a claim that does not say when, if
// the day is the stated day of its event; PUBLISHED otherwise, the day of the source. Events and documents are those that a relationship
// connects to the entity, and the sources that state something about it. If several dates are stated, the most precise one is used.
// serves   Query.timeline
// period   every claim listed, and the relationships by which an event or document is listed
// planned  shown, and marked by the column `planned`
// param    $id              an entity, e.g. "programme:ccti"
// param    $types           only what is connected by relationships of these types, and no facts; or null
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
// returns  day, lastDay, date, words, basis, what, item, records, source, paragraphs, stated, planned
OPTIONAL MATCH (merge:Merge {id: $id})
MATCH (x:Entity {id: coalesce(merge.entity, $id)})
OPTIONAL CALL (x) {
  WITH x
  WHERE x:Event
  MATCH (s:Source)-[:CLAIMS]->(d:Claim {entity: x.id, attribute: 'date'})
  WHERE ($knownBy IS NULL OR s.publishedLatest <= date($knownBy)) AND (d.stated OR NOT coalesce($statedOnly, false))
  RETURN d AS ownDate
  ORDER BY duration.inDays(d.startEarliest, d.endLatest).days, s.publishedLatest DESC, d.id
  LIMIT 1
}
CALL (x) {
  MATCH (x)-[r]-(y:Entity)
  WHERE type(r) <> 'MENTIONS' AND ($types IS NULL OR type(r) IN $types)
  WITH y, collect(r.id) AS records
  OPTIONAL CALL (y) {
    WITH y
    WHERE y:Event OR y:Document
    MATCH (s:Source)-[:CLAIMS]->(d:Claim {entity: y.id, attribute: 'date'})
    WHERE ($knownBy IS NULL OR s.publishedLatest <= date($knownBy)) AND (d.stated OR NOT coalesce($statedOnly, false))
    RETURN s AS dating, d AS date
    ORDER BY duration.inDays(d.startEarliest, d.endLatest).days, s.publishedLatest DESC, d.id
    LIMIT 1
  }
  UNWIND records AS record
  MATCH (c:Claim {relationship: record})
  RETURN c, y, dating, date
  UNION ALL
  WITH x
  WHERE $types IS NULL
  MATCH (c:Claim {entity: x.id})
  WHERE c.fact IS NOT NULL
  RETURN c, null AS y, null AS dating, null AS date
}
MATCH (s:Source)-[:CLAIMS]->(c)
WHERE
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
UNWIND [c, s] + CASE WHEN y <> s AND (y:Event OR y:Document) THEN [y] ELSE [] END AS node
WITH x, ownDate, node, max(node = s) AS speaks, head(collect(s)) AS says, head(collect(y)) AS other,
  collect(DISTINCT CASE WHEN node = y THEN c.relationship END) AS records, collect(DISTINCT CASE WHEN node = s AND node = y THEN c.relationship END) AS own,
  head(collect(CASE WHEN node = c OR node = y THEN dating END)) AS dating, head(collect(CASE WHEN node = c OR node = y THEN date END)) AS date
OPTIONAL CALL (node, ownDate, other, date) {
  WITH node
  WHERE node:Claim AND coalesce(node.when, node.date) IS NULL AND coalesce(ownDate, CASE WHEN other:Event THEN date END) IS NULL
  MATCH (event:Entity {id: node.under})
  WHERE event:Event
  MATCH (s:Source)-[:CLAIMS]->(d:Claim {entity: event.id, attribute: 'date'})
  WHERE ($knownBy IS NULL OR s.publishedLatest <= date($knownBy)) AND (d.stated OR NOT coalesce($statedOnly, false))
  RETURN d AS underDate
  ORDER BY duration.inDays(d.startEarliest, d.endLatest).days, s.publishedLatest DESC, d.id
  LIMIT 1
}
WITH x, node, CASE WHEN node:Claim THEN 'CLAIM' WHEN NOT speaks AND node:Event THEN 'EVENT' ELSE 'DOCUMENT' END AS what, CASE WHEN speaks THEN own ELSE records END AS records,
  CASE WHEN node:Claim THEN says WHEN speaks THEN node ELSE dating END AS s, CASE WHEN node:Claim THEN node WHEN NOT speaks THEN date END AS at,
  CASE WHEN node:Claim THEN coalesce(ownDate, CASE WHEN other:Event THEN date END, underDate) END AS event
WITH x, node.id AS item, what, records, s, at, CASE
  WHEN what <> 'CLAIM' AND at IS NOT NULL THEN ['STATED', at.startEarliest, at.endLatest, at.date, at.words]
  WHEN coalesce(at.when, at.date) IS NOT NULL THEN ['STATED', at.startEarliest, at.endLatest, coalesce(at.when, at.date), coalesce(at.whenWords, CASE WHEN at.date IS NOT NULL THEN at.words END)]
  WHEN event IS NOT NULL THEN ['OBSERVED', event.startEarliest, event.endLatest, event.date, event.words]
  WHEN (what = 'CLAIM' OR s = node) AND s.published IS NOT NULL THEN ['PUBLISHED', s.publishedEarliest, s.publishedLatest, s.published, null]
  ELSE [null, null, null, null, null]
  END AS dated
ORDER BY coalesce(dated[1], dated[2]) IS NULL, coalesce(dated[1], dated[2]), CASE what WHEN 'EVENT' THEN 0 WHEN 'CLAIM' THEN 1 ELSE 2 END, s.id, at.paragraph, item
SKIP $skip
LIMIT $limit
RETURN toString(dated[1]) AS day, toString(dated[2]) AS lastDay, dated[3] AS date, dated[4] AS words, dated[0] AS basis, what, item,
  CASE what WHEN 'CLAIM' THEN [coalesce(at.relationship, at.fact)] ELSE COLLECT { UNWIND records AS id RETURN id ORDER BY id } END AS records, s.id AS source,
  CASE
    WHEN at IS NOT NULL THEN toString(at.paragraph) + CASE WHEN at.lastParagraph > at.paragraph THEN '-' + toString(at.lastParagraph) ELSE '' END
    WHEN s.id = item THEN head(COLLECT { MATCH (s)-[mention:MENTIONS]->(x) RETURN substring(reduce(all = '', some IN mention.paragraphs | all + ', ' + some), 2) })
  END AS paragraphs, at.stated AS stated, CASE WHEN at IS NOT NULL THEN at.planned IS NOT NULL END AS planned
ORDER BY coalesce(dated[1], dated[2]) IS NULL, coalesce(dated[1], dated[2]), CASE what WHEN 'EVENT' THEN 0 WHEN 'CLAIM' THEN 1 ELSE 2 END, source, at.paragraph, item
