// undelivered: what was promised but has not been seen delivered, the oldest promise first. PLANNED: all claims of a relationship are
// planned; it is delivered if a claim says that it took place, or if the announced document is itself a source. PLEDGED, COMMITTED,
// AWARDED: money that no claim of the same relationship says was paid out. ANNOUNCED: a relationship whose claims all say that it starts
// after they were published; or the date or start of an event or programme that is later than the newest source that names it. Not seen
// does not mean not done: later sources may not have been read. Promises in words only (a status, a note, a purpose) are ignored.
// serves   Query.undelivered
// period   every claim of a promise
// planned  what the question looks for; a claim that something took place counts as its delivery
// param    $ids             only what involves one of these entities, e.g. ["org:iom"]; or null for all
// param    $types           only relationships of these types, and no facts; or null
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
// returns  record, kind, promised, due, claims, sources, publishers
// >> asked-or-all
UNWIND CASE WHEN $ids IS NULL THEN [null] ELSE $ids END AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(DISTINCT coalesce(merge.entity, given)) AS asked
// << asked-or-all
CALL (asked) {
  CALL (asked) {
    UNWIND asked AS id
    MATCH (:Entity {id: id})-[r]-(:Entity)
    WHERE type(r) <> 'MENTIONS' AND ($types IS NULL OR type(r) IN $types) AND (type(r) IN ['SIGNED', 'ADOPTED', 'PUBLISHED', 'FUNDS'] OR r.plannedCount > 0 OR r.startEarliest > r.firstPublished)
    RETURN DISTINCT r
    UNION ALL
    UNWIND CASE WHEN $ids IS NULL THEN [asked] ELSE [] END AS everything
    MATCH (:Entity)-[r]->(:Entity)
    WHERE type(r) <> 'MENTIONS' AND ($types IS NULL OR type(r) IN $types) AND (type(r) IN ['SIGNED', 'ADOPTED', 'PUBLISHED', 'FUNDS'] OR r.plannedCount > 0 OR r.startEarliest > r.firstPublished)
    RETURN r
  }
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
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
  WITH r, collect(c.status) AS statuses, min(coalesce(c.startEarliest > s.publishedLatest, false)) AS ahead, collect([s, c]) AS said
  WITH r, said, CASE
    WHEN any(one IN said WHERE one[1].status IN ['disbursed', 'completed'] AND one[1].planned IS NULL) THEN null
    WHEN 'awarded' IN statuses THEN 'AWARDED'
    WHEN 'committed' IN statuses THEN 'COMMITTED'
    WHEN 'pledged' IN statuses THEN 'PLEDGED'
    WHEN all(one IN said WHERE one[1].planned IS NOT NULL)
      AND NOT (endNode(r):Source AND ($knownBy IS NULL OR coalesce(endNode(r).publishedLatest <= date($knownBy), false))) THEN 'PLANNED'
    WHEN ahead THEN 'ANNOUNCED'
    END AS kind
  WHERE kind IS NOT NULL
  RETURN r.id AS record, kind, [one IN said WHERE kind = 'ANNOUNCED' OR kind = 'PLANNED' OR one[1].status IS NOT NULL] AS said
  UNION ALL
  // >> facts-asked(c)
  CALL (asked) {
    UNWIND asked AS id
    MATCH (c:Claim {entity: id})
    RETURN c
    UNION ALL
    UNWIND CASE WHEN $ids IS NULL THEN [asked] ELSE [] END AS everything
    MATCH (c:Claim)
    WHERE c.fact IS NOT NULL
    RETURN c
  }
  // << facts-asked
  WITH c
  WHERE c.attribute IN ['date', 'start'] AND $types IS NULL
  MATCH (s:Source)-[:CLAIMS]->(c)
  WHERE c.startEarliest > s.publishedLatest AND
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
  MATCH (x:Entity {id: c.entity})
  WHERE (x:Event OR x:Programme) AND NOT EXISTS {
    MATCH (x)<-[:MENTIONS]-(later:Source)
    WHERE later.publishedLatest >= c.startEarliest AND ($knownBy IS NULL OR later.publishedLatest <= date($knownBy))
  }
  RETURN c.fact AS record, 'ANNOUNCED' AS kind, collect([s, c]) AS said
}
WITH record, kind, said, reduce(least = null, one IN said | CASE WHEN least <= one[0].publishedLatest THEN least ELSE coalesce(one[0].publishedLatest, least) END) AS promised
ORDER BY promised, record
SKIP $skip
LIMIT $limit
RETURN record, kind, toString(promised) AS promised,
  toString(reduce(most = null, one IN said | CASE WHEN most >= one[1].endLatest THEN most ELSE coalesce(one[1].endLatest, most) END)) AS due,
  COLLECT { UNWIND said AS one WITH one[1].id AS id RETURN DISTINCT id ORDER BY id } AS claims,
  COLLECT { UNWIND said AS one WITH one[0].id AS id RETURN DISTINCT id ORDER BY id } AS sources,
  COLLECT { UNWIND said AS one WITH one WHERE NOT one[1].boilerplate UNWIND one[0].publishers AS id RETURN DISTINCT id ORDER BY id } AS publishers
ORDER BY promised, record
