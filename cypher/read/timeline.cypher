// timeline: the events, claims and documents about an entity, in order of time, each with its source and paragraphs; what has no date last.
// `basis` says which day it is: STATED when a source says that it was; OBSERVED, of a claim that does not say when, the stated day of its event; else PUBLISHED, the day of the source.
// Events and documents are those that a relationship ties to the entity, and the sources that speak of it. Where several dates are stated of one, the most precise is taken.
// serves   Query.timeline
// param    $id          an entity, e.g. "programme:ccti"
// param    $types       only by relationships of these types, and no facts; or null
// param    $statedOnly  true: only what a source states outright; or null
// param    $knownBy     a day: only what was published by then; or null
// param    $publishers  ids: only what one of these published; or null
// param    $from        a day: only what held on it or later; or null
// param    $to          a day: only what held on it or before; or null
// param    $observed    true: where no claim says when it held, the day of the event or of publication counts; or null
// param    $skip        how many rows to leave out at the beginning
// param    $limit       most rows
// returns  day, lastDay, date, words, basis, what, item, records, source, paragraphs, stated
OPTIONAL MATCH (merge:Merge {id: $id})
MATCH (x:Entity {id: coalesce(merge.entity, $id)})
CALL (x) {
  MATCH (x)-[r]-(y:Entity)
  WHERE type(r) <> 'MENTIONS' AND ($types IS NULL OR type(r) IN $types)
  MATCH (c:Claim {relationship: r.id})
  RETURN c, y
  UNION ALL
  WITH x
  WHERE $types IS NULL
  MATCH (c:Claim {entity: x.id})
  WHERE c.fact IS NOT NULL
  RETURN c, null AS y
}
MATCH (s:Source)-[:CLAIMS]->(c)
WHERE (c.stated OR NOT coalesce($statedOnly, false))
  AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
  AND ($publishers IS NULL OR NOT c.furniture
    AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
  AND ($from IS NULL AND $to IS NULL OR CASE
    WHEN c.when IS NOT NULL
      THEN coalesce(c.startEarliest <= date($to), true) AND coalesce(c.endLatest >= date($from), true)
    WHEN coalesce($observed, false) THEN coalesce(
      head(COLLECT {
        UNWIND [c.entity, c.to, c.from, c.under] AS id
        MATCH (occasion:Entity {id: id})
        WHERE occasion:Event AND occasion.startEarliest IS NOT NULL
        RETURN coalesce(occasion.startEarliest <= date($to), true) AND coalesce(occasion.endLatest >= date($from), true)
      }),
      s.publishedLatest IS NOT NULL AND coalesce(s.publishedEarliest <= date($to), true)
        AND coalesce(s.publishedLatest >= date($from), true))
    ELSE false END)
WITH x, collect({s: s, c: c, y: y}) AS said
CALL (said) {
  UNWIND said AS one
  UNWIND [one.c.from, one.c.to, one.c.entity, one.c.under] AS id
  WITH DISTINCT id
  MATCH (y:Entity {id: id})
  WHERE y:Event OR y:Document
  CALL (y) {
    OPTIONAL MATCH (s:Source)-[:CLAIMS]->(d:Claim {entity: y.id, attribute: 'date'})
    WHERE ($knownBy IS NULL OR s.publishedLatest <= date($knownBy)) AND (d.stated OR NOT coalesce($statedOnly, false))
    WITH s, d
    ORDER BY duration.inDays(d.startEarliest, d.endLatest).days, s.publishedLatest DESC, d.id
    LIMIT 1
    RETURN s, d
  }
  RETURN collect({id: y.id, event: y:Event, s: s, d: d}) AS dates
}
WITH x, said, dates
CALL (x, said, dates) {
  UNWIND said AS one
  WITH one.s AS s, one.c AS c, head([y IN dates WHERE y.event AND y.d IS NOT NULL AND y.id IN [one.c.to, one.c.from, one.c.entity, one.c.under]]) AS event
  WITH s, c, event, CASE
    WHEN coalesce(c.when, c.date) IS NOT NULL THEN ['STATED', c.startEarliest, c.endLatest, coalesce(c.when, c.date), coalesce(c.whenWords, CASE WHEN c.date IS NOT NULL THEN c.words END)]
    WHEN event IS NOT NULL THEN ['OBSERVED', event.d.startEarliest, event.d.endLatest, event.d.date, event.d.words]
    WHEN s.published IS NOT NULL THEN ['PUBLISHED', s.publishedEarliest, s.publishedLatest, s.published, null]
    ELSE [null, null, null, null, null]
    END AS dated
  RETURN dated, 'CLAIM' AS what, c.id AS item, [coalesce(c.relationship, c.fact)] AS records, s.id AS source, c.paragraph AS paragraph,
    toString(c.paragraph) + CASE WHEN c.lastParagraph > c.paragraph THEN '-' + toString(c.lastParagraph) ELSE '' END AS paragraphs, c.stated AS stated
  UNION ALL
  UNWIND [one IN said WHERE one.y IS NOT NULL AND (one.y:Event OR one.y:Document)] AS one
  WITH x, dates, said, one.y AS y, collect(DISTINCT one.c.relationship) AS records
  WHERE NOT y:Source OR none(one IN said WHERE one.s = y)
  WITH x, y, records, head([one IN dates WHERE one.id = y.id]) AS known
  WITH y, records, known.s AS s, known.d AS d
  RETURN CASE WHEN d IS NULL THEN [null, null, null, null, null] ELSE ['STATED', d.startEarliest, d.endLatest, d.date, d.words] END AS dated,
    CASE WHEN y:Event THEN 'EVENT' ELSE 'DOCUMENT' END AS what, y.id AS item, COLLECT { UNWIND records AS id RETURN id ORDER BY id } AS records, s.id AS source, d.paragraph AS paragraph,
    toString(d.paragraph) + CASE WHEN d.lastParagraph > d.paragraph THEN '-' + toString(d.lastParagraph) ELSE '' END AS paragraphs, d.stated AS stated
  UNION ALL
  UNWIND said AS one
  WITH x, one.s AS s, collect(DISTINCT CASE WHEN one.y = one.s THEN one.c.relationship END) AS records
  OPTIONAL MATCH (s)-[mention:MENTIONS]->(x)
  RETURN CASE WHEN s.published IS NULL THEN [null, null, null, null, null] ELSE ['PUBLISHED', s.publishedEarliest, s.publishedLatest, s.published, null] END AS dated,
    'DOCUMENT' AS what, s.id AS item, COLLECT { UNWIND records AS id RETURN id ORDER BY id } AS records, s.id AS source, null AS paragraph,
    substring(reduce(all = '', some IN mention.paragraphs | all + ', ' + some), 2) AS paragraphs, null AS stated
}
RETURN toString(dated[1]) AS day, toString(dated[2]) AS lastDay, dated[3] AS date, dated[4] AS words, dated[0] AS basis, what, item, records, source, paragraphs, stated
ORDER BY coalesce(dated[1], dated[2]) IS NULL, coalesce(dated[1], dated[2]), CASE what WHEN 'EVENT' THEN 0 WHEN 'CLAIM' THEN 1 ELSE 2 END, source, paragraph, item
SKIP $skip
LIMIT $limit
