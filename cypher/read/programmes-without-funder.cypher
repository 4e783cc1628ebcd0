// programmes-without-funder: which programmes have no stated funder; those that most sources name first, then those seen most recently. An
// actor counts as a funder if a source states outright that it funds the programme. The rows also give actors who are only inferred to fund
// it, those who support it in a way that is not called money, its implementers, and what it is part of (up to six steps) that has a stated
// funder. Only programmes that a source names are listed. A source about their money may exist but not have been read.
// serves   Query.programmesWithoutFunder
// period   the money (FUNDS), also of what the programme is part of; not the PART_OF steps, supporters or implementers
// planned  left out, except in `plannedFunders`
// >> parameters-of-evidence
// param    $statedOnly      true: only what a source states outright, nothing inferred; or null
// param    $knownBy         a day: only what was published by this day; or null
// param    $publishers      ids: only what at least one of these published; or null
// param    $from            a day: only what can have been true on or after this day; or null
// param    $to              a day: only what can have been true on or before this day; or null
// param    $observed        true: if a claim does not say when it was true, use the date of its event or its publication; or null
// param    $minSources      only relationships with at least this many sources; or null
// param    $minPublishers   only relationships with at least this many independent publishers; or null
// << parameters-of-evidence
// >> parameters-of-page
// param    $skip            number of rows to skip
// param    $limit           maximum number of rows
// << parameters-of-page
// returns  programme, fundedWholes, inferredFunders, plannedFunders, supporters, implementers, relationships, sources, lastSeen
MATCH (y:Programme)
CALL (y) {
  MATCH (s:Source)-[:MENTIONS]->(y)
  WHERE ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
    AND ($publishers IS NULL OR any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
  RETURN count(s) AS naming, max(s.publishedLatest) AS lastSeen
}
WITH y, naming, lastSeen
WHERE naming > 0
CALL (y) {
  MATCH (y)<-[r:FUNDS]-(x:Actor)
  // >> evidence
  CALL (r) {
    WITH r
    WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL
      AND r.plannedCount = 0
    RETURN r.sourceCount AS sources, r.publisherCount AS publishers, r.stated AS stated, r.selfReported AS selfReported,
      r.firstPublished AS firstPublished, r.lastPublished AS lastPublished
    UNION ALL
    WITH r
    WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL
      OR r.plannedCount > 0
    WITH r LIMIT 1
    MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
    WHERE c.planned IS NULL AND
      (c.stated OR NOT coalesce($statedOnly, false))
      AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
      AND ($publishers IS NULL OR NOT c.furniture
        AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
      AND CASE
        WHEN $from IS NULL AND $to IS NULL THEN true
        WHEN c.when IS NULL AND NOT coalesce($observed, false) THEN false
        ELSE coalesce(c.observedEarliest <= date($to), c.observed) AND coalesce(c.observedLatest >= date($from), c.observed) END
    WITH count(DISTINCT s) AS sources, max(c.stated) AS stated,
      collect(DISTINCT CASE WHEN NOT c.furniture THEN s.publishers END) AS together,
      coalesce(min(CASE WHEN NOT c.furniture THEN c.selfReported END), false) AS selfReported,
      min(s.publishedLatest) AS firstPublished, max(s.publishedLatest) AS lastPublished
    RETURN sources, stated, selfReported, firstPublished, lastPublished,
      size(reduce(groups = [], one IN together |
        [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
        + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)]))
      AS publishers
  }
  // << evidence
  WITH x, r, stated
  WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
  RETURN max(stated) AS funded, collect({actor: x.id, tie: r.id}) AS inferred
}
WITH y, naming, lastSeen, inferred
WHERE NOT coalesce(funded, false)
ORDER BY naming DESC, lastSeen DESC, y.id
SKIP $skip
LIMIT $limit
CALL (y) {
  MATCH (y)<-[r:FUNDS]-(x:Actor)
  WHERE r.plannedCount > 0
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
  WHERE c.planned AND
    // >> claims-at-any-time
    (c.stated OR NOT coalesce($statedOnly, false))
    AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
    AND ($publishers IS NULL OR NOT c.furniture
      AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
    // << claims-at-any-time
  WITH DISTINCT x.id AS announced, r.id AS tie
  ORDER BY announced, tie
  RETURN collect(DISTINCT announced) AS plannedFunders, collect(tie) AS announcements
}
CALL (y) {
  MATCH way = (y)-[:PART_OF]->{1,6}(whole:Programme)
  CALL (way) {
    UNWIND relationships(way) AS r
    // >> evidence-at-any-time
    CALL (r) {
      WITH r
      WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL
        AND r.plannedCount = 0
      RETURN r.sourceCount AS sources, r.publisherCount AS publishers, r.stated AS stated, r.selfReported AS selfReported,
        r.firstPublished AS firstPublished, r.lastPublished AS lastPublished
      UNION ALL
      WITH r
      WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL
        OR r.plannedCount > 0
      WITH r LIMIT 1
      MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
      WHERE c.planned IS NULL AND
        (c.stated OR NOT coalesce($statedOnly, false))
        AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
        AND ($publishers IS NULL OR NOT c.furniture
          AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
      WITH count(DISTINCT s) AS sources, max(c.stated) AS stated,
        collect(DISTINCT CASE WHEN NOT c.furniture THEN s.publishers END) AS together,
        coalesce(min(CASE WHEN NOT c.furniture THEN c.selfReported END), false) AS selfReported,
        min(s.publishedLatest) AS firstPublished, max(s.publishedLatest) AS lastPublished
      RETURN sources, stated, selfReported, firstPublished, lastPublished,
        size(reduce(groups = [], one IN together |
          [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
          + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)]))
        AS publishers
    }
    // << evidence-at-any-time
    WITH r
    WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
    RETURN collect(r.id) AS steps
  }
  WITH whole, way, steps
  WHERE size(steps) = length(way)
  MATCH (whole)<-[r:FUNDS]-(:Actor)
  // >> evidence
  CALL (r) {
    WITH r
    WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL
      AND r.plannedCount = 0
    RETURN r.sourceCount AS sources, r.publisherCount AS publishers, r.stated AS stated, r.selfReported AS selfReported,
      r.firstPublished AS firstPublished, r.lastPublished AS lastPublished
    UNION ALL
    WITH r
    WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL
      OR r.plannedCount > 0
    WITH r LIMIT 1
    MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
    WHERE c.planned IS NULL AND
      (c.stated OR NOT coalesce($statedOnly, false))
      AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
      AND ($publishers IS NULL OR NOT c.furniture
        AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
      AND CASE
        WHEN $from IS NULL AND $to IS NULL THEN true
        WHEN c.when IS NULL AND NOT coalesce($observed, false) THEN false
        ELSE coalesce(c.observedEarliest <= date($to), c.observed) AND coalesce(c.observedLatest >= date($from), c.observed) END
    WITH count(DISTINCT s) AS sources, max(c.stated) AS stated,
      collect(DISTINCT CASE WHEN NOT c.furniture THEN s.publishers END) AS together,
      coalesce(min(CASE WHEN NOT c.furniture THEN c.selfReported END), false) AS selfReported,
      min(s.publishedLatest) AS firstPublished, max(s.publishedLatest) AS lastPublished
    RETURN sources, stated, selfReported, firstPublished, lastPublished,
      size(reduce(groups = [], one IN together |
        [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
        + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)]))
      AS publishers
  }
  // << evidence
  WITH whole.id AS whole, steps + [r.id] AS steps, stated
  WHERE stated AND sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
  ORDER BY whole
  UNWIND steps AS step
  RETURN collect(DISTINCT whole) AS fundedWholes, collect(DISTINCT step) AS steps
}
CALL (y) {
  MATCH (y)<-[r:SUPPORTS|IMPLEMENTS]-(x:Entity)
  // >> evidence-at-any-time
  CALL (r) {
    WITH r
    WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL
      AND r.plannedCount = 0
    RETURN r.sourceCount AS sources, r.publisherCount AS publishers, r.stated AS stated, r.selfReported AS selfReported,
      r.firstPublished AS firstPublished, r.lastPublished AS lastPublished
    UNION ALL
    WITH r
    WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL
      OR r.plannedCount > 0
    WITH r LIMIT 1
    MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
    WHERE c.planned IS NULL AND
      (c.stated OR NOT coalesce($statedOnly, false))
      AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
      AND ($publishers IS NULL OR NOT c.furniture
        AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
    WITH count(DISTINCT s) AS sources, max(c.stated) AS stated,
      collect(DISTINCT CASE WHEN NOT c.furniture THEN s.publishers END) AS together,
      coalesce(min(CASE WHEN NOT c.furniture THEN c.selfReported END), false) AS selfReported,
      min(s.publishedLatest) AS firstPublished, max(s.publishedLatest) AS lastPublished
    RETURN sources, stated, selfReported, firstPublished, lastPublished,
      size(reduce(groups = [], one IN together |
        [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
        + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)]))
      AS publishers
  }
  // << evidence-at-any-time
  WITH x.id AS supporter, r
  WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
  ORDER BY supporter
  RETURN collect(DISTINCT CASE WHEN r:SUPPORTS THEN supporter END) AS supporters,
    collect(DISTINCT CASE WHEN r:IMPLEMENTS THEN supporter END) AS implementers, collect(r.id) AS ties
}
RETURN y.id AS programme, fundedWholes,
  COLLECT { UNWIND inferred AS each RETURN DISTINCT each.actor AS actor ORDER BY actor } AS inferredFunders, plannedFunders, supporters, implementers,
  COLLECT { UNWIND [each IN inferred | each.tie] + announcements + steps + ties AS id RETURN DISTINCT id ORDER BY id } AS relationships,
  naming AS sources, toString(lastSeen) AS lastSeen
ORDER BY sources DESC, lastSeen DESC, programme
