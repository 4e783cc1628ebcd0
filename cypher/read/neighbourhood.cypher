// neighbourhood: the network around these entities, the most telling kept and the rest counted by kind; nearest first, then most telling.
// Each of those asked about holds 1. An entity hands what it holds to each of those tied to it, times p / (1 + p) for the p independent
// publishers of the best-evidenced tie, divided by ln(1 + n) where n are tied to it, as in the index of Adamic and Adar ("Friends and
// neighbors on the web", Social Networks 25, 2003): what is tied to several of those asked about tells more, what hangs together by
// a hub little; of equals, what more sources tie comes first. Beyond those asked about, each hop looks through the 100 most telling of
// the hop before, and through none with more than 1,000 relationships. The rows draw the network: relationships are those to entities
// of the network that are nearer or as near, publishers what the best of them has. Hidden counts the neighbours that are not in the
// network, of any kind.
// serves   Query.neighbourhood
// period   every relationship shown
// planned  shown; `planned` marks it
// param    $ids             entities, e.g. ["org:iom", "org:unodc"]
// param    $radius          how many hops around them, 1 to 3; or null for 1
// param    $most            most entities beside those asked about, up to 500; or null for 50
// >> parameter-of-types
// param    $types           relationship types that count, or null for all but ABOUT, ADDRESSES, PUBLISHED and QUOTED_IN
// << parameter-of-types
// param    $kinds           kinds of entities beside those asked about, or null for all
// >> parameters-of-evidence
// param    $statedOnly      true: only what a source states outright; or null
// param    $knownBy         a day: only what was published by then; or null
// param    $publishers      ids: only what one of these published; or null
// param    $from            a day: only what held on it or later; or null
// param    $to              a day: only what held on it or before; or null
// param    $observed        true: where no claim says when it held, the day of the event or of publication counts; or null
// param    $minSources      only relationships that rest on at least so many sources; or null
// param    $minPublishers   only relationships that rest on at least so many independent publishers; or null
// << parameters-of-evidence
// >> parameters-of-page
// param    $skip            how many rows to leave out at the beginning
// param    $limit           most rows
// << parameters-of-page
// returns  entity, distance, relationships, publishers, planned, hidden, hiddenKinds
UNWIND $ids AS given
OPTIONAL MATCH (merge:Merge {id: given})
MATCH (a:Entity {id: coalesce(merge.entity, given)})
WITH collect(DISTINCT a) AS asked
CALL (asked) {
  UNWIND asked AS x
  WITH x, 1.0 AS held
  WHERE coalesce($radius, 1) >= 1
  // >> neighbours-that-tell(asked)
  CALL (x) {
    MATCH (x)-[r]-(y:Entity)
    WHERE
      CASE WHEN $types IS NULL THEN NOT type(r) IN ['MENTIONS', 'ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'] ELSE type(r) IN $types END
    CALL (r) {
      WITH r
      WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL
      RETURN r.sourceCount AS sources, r.publisherCount AS publishers, r.stated AS stated, r.selfReported AS selfReported,
        r.firstPublished AS firstPublished, r.lastPublished AS lastPublished
      UNION ALL
      WITH r
      WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL
      WITH r LIMIT 1
      MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
      WHERE
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
    WITH y, sources, publishers
    WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
    WITH y, max(publishers) AS publishers, sum(sources) AS sources
    WITH collect([y, publishers, sources]) AS ties
    UNWIND ties AS tie
    RETURN tie[0] AS y, tie[1] AS publishers, tie[2] AS sources, size(ties) AS tied
  }
  WITH x, y, sources, held * publishers / (1 + publishers) / log(1 + tied) AS told
  WHERE NOT y IN asked AND ($kinds IS NULL OR any(kind IN labels(y) WHERE kind IN $kinds))
  WITH y, round(sum(told), 6) AS score, sum(sources) AS sources, collect(x) AS through
  ORDER BY score DESC, sources DESC, y.id
  LIMIT CASE WHEN $most < 500 THEN $most WHEN $most IS NULL THEN 50 ELSE 500 END
  // << neighbours-that-tell
  RETURN collect({entity: y, distance: 1, score: score, sources: sources, through: through}) AS found1
}
WITH asked, found1, asked + [one IN found1 | one.entity] AS seen
CALL (seen, found1) {
  UNWIND CASE WHEN coalesce($radius, 1) >= 2 THEN found1[..100] ELSE [] END AS one
  WITH one.entity AS x, one.score AS held
  WHERE
  // >> is-no-hub
  COUNT {
    MATCH (x)-[r]-(:Entity)
    WHERE type(r) <> 'MENTIONS' AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
    RETURN r
    LIMIT 1001
  // << is-no-hub
  } <= 1000
  // >> neighbours-that-tell(seen)
  CALL (x) {
    MATCH (x)-[r]-(y:Entity)
    WHERE
      CASE WHEN $types IS NULL THEN NOT type(r) IN ['MENTIONS', 'ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'] ELSE type(r) IN $types END
    CALL (r) {
      WITH r
      WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL
      RETURN r.sourceCount AS sources, r.publisherCount AS publishers, r.stated AS stated, r.selfReported AS selfReported,
        r.firstPublished AS firstPublished, r.lastPublished AS lastPublished
      UNION ALL
      WITH r
      WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL
      WITH r LIMIT 1
      MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
      WHERE
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
    WITH y, sources, publishers
    WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
    WITH y, max(publishers) AS publishers, sum(sources) AS sources
    WITH collect([y, publishers, sources]) AS ties
    UNWIND ties AS tie
    RETURN tie[0] AS y, tie[1] AS publishers, tie[2] AS sources, size(ties) AS tied
  }
  WITH x, y, sources, held * publishers / (1 + publishers) / log(1 + tied) AS told
  WHERE NOT y IN seen AND ($kinds IS NULL OR any(kind IN labels(y) WHERE kind IN $kinds))
  WITH y, round(sum(told), 6) AS score, sum(sources) AS sources, collect(x) AS through
  ORDER BY score DESC, sources DESC, y.id
  LIMIT CASE WHEN $most < 500 THEN $most WHEN $most IS NULL THEN 50 ELSE 500 END
  // << neighbours-that-tell
  RETURN collect({entity: y, distance: 2, score: score, sources: sources, through: through}) AS found2
}
WITH asked, found1, found2, seen + [one IN found2 | one.entity] AS seen
CALL (seen, found2) {
  UNWIND CASE WHEN coalesce($radius, 1) >= 3 THEN found2[..100] ELSE [] END AS one
  WITH one.entity AS x, one.score AS held
  WHERE
  // >> is-no-hub
  COUNT {
    MATCH (x)-[r]-(:Entity)
    WHERE type(r) <> 'MENTIONS' AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
    RETURN r
    LIMIT 1001
  // << is-no-hub
  } <= 1000
  // >> neighbours-that-tell(seen)
  CALL (x) {
    MATCH (x)-[r]-(y:Entity)
    WHERE
      CASE WHEN $types IS NULL THEN NOT type(r) IN ['MENTIONS', 'ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'] ELSE type(r) IN $types END
    CALL (r) {
      WITH r
      WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL
      RETURN r.sourceCount AS sources, r.publisherCount AS publishers, r.stated AS stated, r.selfReported AS selfReported,
        r.firstPublished AS firstPublished, r.lastPublished AS lastPublished
      UNION ALL
      WITH r
      WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL
      WITH r LIMIT 1
      MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
      WHERE
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
    WITH y, sources, publishers
    WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
    WITH y, max(publishers) AS publishers, sum(sources) AS sources
    WITH collect([y, publishers, sources]) AS ties
    UNWIND ties AS tie
    RETURN tie[0] AS y, tie[1] AS publishers, tie[2] AS sources, size(ties) AS tied
  }
  WITH x, y, sources, held * publishers / (1 + publishers) / log(1 + tied) AS told
  WHERE NOT y IN seen AND ($kinds IS NULL OR any(kind IN labels(y) WHERE kind IN $kinds))
  WITH y, round(sum(told), 6) AS score, sum(sources) AS sources, collect(x) AS through
  ORDER BY score DESC, sources DESC, y.id
  LIMIT CASE WHEN $most < 500 THEN $most WHEN $most IS NULL THEN 50 ELSE 500 END
  // << neighbours-that-tell
  RETURN collect({entity: y, distance: 3, score: score, sources: sources, through: through}) AS found3
}
WITH asked, found1, found2, found3, COLLECT {
  UNWIND found1 + found2 + found3 AS one
  WITH one.entity AS entity, one.score AS score, one.sources AS sources
  RETURN entity
  ORDER BY score DESC, sources DESC, entity.id
  LIMIT CASE WHEN $most < 500 THEN $most WHEN $most IS NULL THEN 50 ELSE 500 END
} AS telling
WITH asked, found2, found3, telling, [one IN found1 WHERE one.entity IN telling] AS first
WITH asked, found3, telling, first, [one IN first | one.entity] AS near, found2
WITH asked, found3, telling, first, [one IN found2 WHERE one.entity IN telling AND any(by IN one.through WHERE by IN near)] AS second
WITH asked, found3, telling, first, second, [one IN second | one.entity] AS near
WITH asked, first, second, [one IN found3 WHERE one.entity IN telling AND any(by IN one.through WHERE by IN near)] AS third
WITH [a IN asked | {entity: a, distance: 0, score: 1.0, sources: 0}] + first + second + third AS network
WITH network, [one IN network | one.entity] AS drawn
CALL (network) {
  UNWIND network AS one
  RETURN one.entity AS x, one.distance AS distance, one.score AS score, one.sources AS told
  ORDER BY distance, score DESC, told DESC, x.id
  SKIP $skip
  LIMIT $limit
}
CALL (network, x, distance) {
  WITH x, [one IN network WHERE one.distance <= distance | one.entity] AS near
  MATCH (x)-[r]-(y:Entity)
  WHERE y IN near AND
    // >> types-asked(r)
    CASE WHEN $types IS NULL THEN NOT type(r) IN ['MENTIONS', 'ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'] ELSE type(r) IN $types END
    // << types-asked
  // >> evidence-with-plans
  CALL (r) {
    WITH r
    WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL
    RETURN r.sourceCount AS sources, r.publisherCount AS publishers, r.stated AS stated, r.selfReported AS selfReported,
      r.firstPublished AS firstPublished, r.lastPublished AS lastPublished
    UNION ALL
    WITH r
    WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL
    WITH r LIMIT 1
    MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
    WHERE
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
  // << evidence-with-plans
  WITH r, publishers
  WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
  WITH DISTINCT r, publishers
  ORDER BY r.id
  RETURN collect(r.id) AS relationships, max(publishers) AS publishers, min(r.plannedCount > 0 AND NOT EXISTS {
    MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
    WHERE c.planned IS NULL AND
      // >> claims-that-count
      (c.stated OR NOT coalesce($statedOnly, false))
      AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
      AND ($publishers IS NULL OR NOT c.furniture
        AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
      AND CASE
        WHEN $from IS NULL AND $to IS NULL THEN true
        WHEN c.when IS NULL AND NOT coalesce($observed, false) THEN false
        ELSE coalesce(c.observedEarliest <= date($to), c.observed) AND coalesce(c.observedLatest >= date($from), c.observed) END
      // << claims-that-count
  }) AS planned
}
CALL (drawn, x) {
  CALL (x) {
    UNWIND CASE WHEN coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL THEN [] ELSE [x] END AS by
    MATCH (by)-[r]-(y:Entity)
    WHERE
      // >> types-asked(r)
      CASE WHEN $types IS NULL THEN NOT type(r) IN ['MENTIONS', 'ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'] ELSE type(r) IN $types END
      // << types-asked
      AND r.sourceCount > 0 AND r.sourceCount >= coalesce($minSources, 0) AND r.publisherCount >= coalesce($minPublishers, 0)
    RETURN y
    UNION
    UNWIND CASE WHEN coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL THEN [x] ELSE [] END AS by
    MATCH (by)-[r]-(y:Entity)
    WHERE
      // >> types-asked(r)
      CASE WHEN $types IS NULL THEN NOT type(r) IN ['MENTIONS', 'ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'] ELSE type(r) IN $types END
      // << types-asked
    // >> evidence-with-plans
    CALL (r) {
      WITH r
      WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL
      RETURN r.sourceCount AS sources, r.publisherCount AS publishers, r.stated AS stated, r.selfReported AS selfReported,
        r.firstPublished AS firstPublished, r.lastPublished AS lastPublished
      UNION ALL
      WITH r
      WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL
      WITH r LIMIT 1
      MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
      WHERE
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
    // << evidence-with-plans
    WITH y
    WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
    RETURN y
  }
  WITH drawn, y
  WHERE NOT y IN drawn
  WITH head([kind IN labels(y) WHERE kind IN ['Organization', 'Official', 'Country', 'Region', 'Programme', 'Event', 'Topic', 'Document']]) AS kind,
    count(*) AS number
  ORDER BY number DESC, kind
  RETURN sum(number) AS hidden, collect(kind + ' ' + number) AS hiddenKinds
}
RETURN x.id AS entity, distance, relationships, publishers,
  coalesce(planned, false) AS planned, hidden, hiddenKinds
ORDER BY distance, score DESC, told DESC, entity
