// neighbourhood: the network around these entities: the most relevant entities are kept, the rest are counted by kind; the nearest first,
// then the most relevant. Each entity asked about starts with a score of 1. An entity passes its score on to each of its neighbours,
// multiplied by p / (1 + p), where p is the number of independent publishers of their best-evidenced tie, and divided by ln(1 + n), where n
// is the number of neighbours of the entity that passes it on, as in the index of Adamic and Adar ("Friends and neighbors on the web",
// Social Networks 25, 2003). So an entity connected to several of those asked about is more relevant, and one connected only through a hub
// is less so; if scores are equal, the one with more sources comes first. After the entities asked about, each hop continues from the 100
// most relevant entities of the hop before, and from none with more than 1,000 relationships. The rows describe the network:
// `relationships` are those to entities in the network that are as near or nearer, `publishers` is the number for the best of them, and
// `hidden` counts the neighbours of any kind that are not in the network.
// serves   Query.neighbourhood
// period   every relationship shown
// planned  shown, and marked by the column `planned`
// param    $ids             entities, e.g. ["org:iom", "org:unodc"]
// param    $radius          number of hops around them, 1 to 3; or null for 1
// param    $maxEntities     maximum number of entities besides those asked about, up to 500; or null for 50
// >> parameter-of-types
// param    $types           relationship types that count, or null for all but ABOUT, ADDRESSES, PUBLISHED and QUOTED_IN
// << parameter-of-types
// param    $kinds           kinds of entities besides those asked about, or null for all
// >> parameters-of-evidence
// param    $statedOnly      true: only what a source states outright, nothing inferred; or null
// param    $knownBy         a day: only what was published by this day; or null
// param    $publishers      ids: only what at least one of these published; or null
// param    $from            a day: only what may have been true on or after this day; or null
// param    $to              a day: only what may have been true on or before this day; or null
// param    $observed        true: if a claim does not say when it was true, use the date of its event or its publication; or null
// param    $minSources      only relationships with at least this many sources; or null
// param    $minPublishers   only relationships with at least this many independent publishers; or null
// << parameters-of-evidence
// >> parameters-of-page
// param    $skip            number of rows to skip
// param    $limit           maximum number of rows
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
      WITH r, CASE WHEN NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL THEN null ELSE r END AS lists,
        toString(date($knownBy)) AS knownBy, toString(date($from)) AS from, toString(date($to)) AS to
      WITH r, knownBy, from, to, lists.claimSource AS claimSource, lists.claimPublishers AS claimPublishers, lists.claimPublished AS claimPublished,
        lists.claimStated AS claimStated, lists.claimPlanned AS claimPlanned, lists.claimBoilerplate AS claimBoilerplate, lists.claimSelfReported AS claimSelfReported,
        lists.claimTimed AS claimTimed, lists.claimObservedEarliest AS claimObservedEarliest, lists.claimObservedLatest AS claimObservedLatest
      WITH *, CASE WHEN claimStated IS NOT NULL THEN [i IN range(0, size(claimStated) - 1) WHERE
        (claimStated[i] OR NOT coalesce($statedOnly, false))
        AND (knownBy IS NULL OR claimPublished[i] <= knownBy)
        AND ($publishers IS NULL OR NOT claimBoilerplate[i] AND any(publisher IN split(claimPublishers[i], ' ') WHERE publisher IN $publishers))
        AND
        (from IS NULL AND to IS NULL OR (claimTimed[i] OR coalesce($observed, false)) AND claimObservedEarliest[i] <> 'unknown'
          AND (to IS NULL OR claimObservedEarliest[i] <= to OR claimObservedEarliest[i] = 'open') AND (from IS NULL OR claimObservedLatest[i] >= from))
        | i] END AS counted
      WITH r, claimSource, claimStated, claimBoilerplate, claimSelfReported, counted,
        [i IN counted WHERE NOT claimBoilerplate[i] AND claimPublishers[i] <> '' | split(claimPublishers[i], ' ')] AS together,
        [i IN counted WHERE claimPublished[i] <> 'unknown' | claimPublished[i]] AS published
      RETURN
        CASE WHEN counted IS NULL THEN r.sourceCount
          ELSE size([n IN range(0, size(counted) - 1) WHERE n = 0 OR claimSource[counted[n]] <> claimSource[counted[n - 1]]]) END AS sources,
        CASE WHEN counted IS NULL THEN r.publisherCount ELSE
          size(reduce(groups = [], one IN together | CASE
            WHEN any(group IN groups WHERE all(publisher IN one WHERE publisher IN group)) THEN groups
            ELSE [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
              + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)] END))
          END AS publishers,
        CASE WHEN counted IS NULL THEN r.stated ELSE any(i IN counted WHERE claimStated[i]) END AS stated,
        CASE WHEN counted IS NULL THEN r.selfReported
          ELSE any(i IN counted WHERE NOT claimBoilerplate[i]) AND all(i IN counted WHERE claimBoilerplate[i] OR claimSelfReported[i]) END AS selfReported,
        CASE WHEN counted IS NULL THEN r.firstPublished
          ELSE date(reduce(first = head(published), day IN published | CASE WHEN day < first THEN day ELSE first END)) END AS firstPublished,
        CASE WHEN counted IS NULL THEN r.lastPublished
          ELSE date(reduce(last = head(published), day IN published | CASE WHEN day > last THEN day ELSE last END)) END AS lastPublished
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
  LIMIT CASE WHEN $maxEntities < 500 THEN $maxEntities WHEN $maxEntities IS NULL THEN 50 ELSE 500 END
  // << neighbours-that-tell
  RETURN collect({entity: y, distance: 1, score: score, sources: sources, through: through}) AS found1
}
WITH asked, found1, asked + [one IN found1 | one.entity] AS seen
CALL (seen, found1) {
  UNWIND CASE WHEN coalesce($radius, 1) >= 2 THEN found1[..100] ELSE [] END AS one
  // >> next-hop
  WITH one.entity AS x, one.score AS held
  WHERE
  COUNT {
    MATCH (x)-[r]-(:Entity)
    WHERE type(r) <> 'MENTIONS' AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
    RETURN r
    LIMIT 1001
  } <= 1000
  CALL (x) {
    MATCH (x)-[r]-(y:Entity)
    WHERE
      CASE WHEN $types IS NULL THEN NOT type(r) IN ['MENTIONS', 'ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'] ELSE type(r) IN $types END
    CALL (r) {
      WITH r, CASE WHEN NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL THEN null ELSE r END AS lists,
        toString(date($knownBy)) AS knownBy, toString(date($from)) AS from, toString(date($to)) AS to
      WITH r, knownBy, from, to, lists.claimSource AS claimSource, lists.claimPublishers AS claimPublishers, lists.claimPublished AS claimPublished,
        lists.claimStated AS claimStated, lists.claimPlanned AS claimPlanned, lists.claimBoilerplate AS claimBoilerplate, lists.claimSelfReported AS claimSelfReported,
        lists.claimTimed AS claimTimed, lists.claimObservedEarliest AS claimObservedEarliest, lists.claimObservedLatest AS claimObservedLatest
      WITH *, CASE WHEN claimStated IS NOT NULL THEN [i IN range(0, size(claimStated) - 1) WHERE
        (claimStated[i] OR NOT coalesce($statedOnly, false))
        AND (knownBy IS NULL OR claimPublished[i] <= knownBy)
        AND ($publishers IS NULL OR NOT claimBoilerplate[i] AND any(publisher IN split(claimPublishers[i], ' ') WHERE publisher IN $publishers))
        AND
        (from IS NULL AND to IS NULL OR (claimTimed[i] OR coalesce($observed, false)) AND claimObservedEarliest[i] <> 'unknown'
          AND (to IS NULL OR claimObservedEarliest[i] <= to OR claimObservedEarliest[i] = 'open') AND (from IS NULL OR claimObservedLatest[i] >= from))
        | i] END AS counted
      WITH r, claimSource, claimStated, claimBoilerplate, claimSelfReported, counted,
        [i IN counted WHERE NOT claimBoilerplate[i] AND claimPublishers[i] <> '' | split(claimPublishers[i], ' ')] AS together,
        [i IN counted WHERE claimPublished[i] <> 'unknown' | claimPublished[i]] AS published
      RETURN
        CASE WHEN counted IS NULL THEN r.sourceCount
          ELSE size([n IN range(0, size(counted) - 1) WHERE n = 0 OR claimSource[counted[n]] <> claimSource[counted[n - 1]]]) END AS sources,
        CASE WHEN counted IS NULL THEN r.publisherCount ELSE
          size(reduce(groups = [], one IN together | CASE
            WHEN any(group IN groups WHERE all(publisher IN one WHERE publisher IN group)) THEN groups
            ELSE [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
              + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)] END))
          END AS publishers,
        CASE WHEN counted IS NULL THEN r.stated ELSE any(i IN counted WHERE claimStated[i]) END AS stated,
        CASE WHEN counted IS NULL THEN r.selfReported
          ELSE any(i IN counted WHERE NOT claimBoilerplate[i]) AND all(i IN counted WHERE claimBoilerplate[i] OR claimSelfReported[i]) END AS selfReported,
        CASE WHEN counted IS NULL THEN r.firstPublished
          ELSE date(reduce(first = head(published), day IN published | CASE WHEN day < first THEN day ELSE first END)) END AS firstPublished,
        CASE WHEN counted IS NULL THEN r.lastPublished
          ELSE date(reduce(last = head(published), day IN published | CASE WHEN day > last THEN day ELSE last END)) END AS lastPublished
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
  LIMIT CASE WHEN $maxEntities < 500 THEN $maxEntities WHEN $maxEntities IS NULL THEN 50 ELSE 500 END
  // << next-hop
  RETURN collect({entity: y, distance: 2, score: score, sources: sources, through: through}) AS found2
}
WITH asked, found1, found2, seen + [one IN found2 | one.entity] AS seen
CALL (seen, found2) {
  UNWIND CASE WHEN coalesce($radius, 1) >= 3 THEN found2[..100] ELSE [] END AS one
  // >> next-hop
  WITH one.entity AS x, one.score AS held
  WHERE
  COUNT {
    MATCH (x)-[r]-(:Entity)
    WHERE type(r) <> 'MENTIONS' AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
    RETURN r
    LIMIT 1001
  } <= 1000
  CALL (x) {
    MATCH (x)-[r]-(y:Entity)
    WHERE
      CASE WHEN $types IS NULL THEN NOT type(r) IN ['MENTIONS', 'ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'] ELSE type(r) IN $types END
    CALL (r) {
      WITH r, CASE WHEN NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL THEN null ELSE r END AS lists,
        toString(date($knownBy)) AS knownBy, toString(date($from)) AS from, toString(date($to)) AS to
      WITH r, knownBy, from, to, lists.claimSource AS claimSource, lists.claimPublishers AS claimPublishers, lists.claimPublished AS claimPublished,
        lists.claimStated AS claimStated, lists.claimPlanned AS claimPlanned, lists.claimBoilerplate AS claimBoilerplate, lists.claimSelfReported AS claimSelfReported,
        lists.claimTimed AS claimTimed, lists.claimObservedEarliest AS claimObservedEarliest, lists.claimObservedLatest AS claimObservedLatest
      WITH *, CASE WHEN claimStated IS NOT NULL THEN [i IN range(0, size(claimStated) - 1) WHERE
        (claimStated[i] OR NOT coalesce($statedOnly, false))
        AND (knownBy IS NULL OR claimPublished[i] <= knownBy)
        AND ($publishers IS NULL OR NOT claimBoilerplate[i] AND any(publisher IN split(claimPublishers[i], ' ') WHERE publisher IN $publishers))
        AND
        (from IS NULL AND to IS NULL OR (claimTimed[i] OR coalesce($observed, false)) AND claimObservedEarliest[i] <> 'unknown'
          AND (to IS NULL OR claimObservedEarliest[i] <= to OR claimObservedEarliest[i] = 'open') AND (from IS NULL OR claimObservedLatest[i] >= from))
        | i] END AS counted
      WITH r, claimSource, claimStated, claimBoilerplate, claimSelfReported, counted,
        [i IN counted WHERE NOT claimBoilerplate[i] AND claimPublishers[i] <> '' | split(claimPublishers[i], ' ')] AS together,
        [i IN counted WHERE claimPublished[i] <> 'unknown' | claimPublished[i]] AS published
      RETURN
        CASE WHEN counted IS NULL THEN r.sourceCount
          ELSE size([n IN range(0, size(counted) - 1) WHERE n = 0 OR claimSource[counted[n]] <> claimSource[counted[n - 1]]]) END AS sources,
        CASE WHEN counted IS NULL THEN r.publisherCount ELSE
          size(reduce(groups = [], one IN together | CASE
            WHEN any(group IN groups WHERE all(publisher IN one WHERE publisher IN group)) THEN groups
            ELSE [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
              + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)] END))
          END AS publishers,
        CASE WHEN counted IS NULL THEN r.stated ELSE any(i IN counted WHERE claimStated[i]) END AS stated,
        CASE WHEN counted IS NULL THEN r.selfReported
          ELSE any(i IN counted WHERE NOT claimBoilerplate[i]) AND all(i IN counted WHERE claimBoilerplate[i] OR claimSelfReported[i]) END AS selfReported,
        CASE WHEN counted IS NULL THEN r.firstPublished
          ELSE date(reduce(first = head(published), day IN published | CASE WHEN day < first THEN day ELSE first END)) END AS firstPublished,
        CASE WHEN counted IS NULL THEN r.lastPublished
          ELSE date(reduce(last = head(published), day IN published | CASE WHEN day > last THEN day ELSE last END)) END AS lastPublished
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
  LIMIT CASE WHEN $maxEntities < 500 THEN $maxEntities WHEN $maxEntities IS NULL THEN 50 ELSE 500 END
  // << next-hop
  RETURN collect({entity: y, distance: 3, score: score, sources: sources, through: through}) AS found3
}
WITH asked, found1, found2, found3, COLLECT {
  UNWIND found1 + found2 + found3 AS one
  WITH one.entity AS entity, one.score AS score, one.sources AS sources
  RETURN entity
  ORDER BY score DESC, sources DESC, entity.id
  LIMIT CASE WHEN $maxEntities < 500 THEN $maxEntities WHEN $maxEntities IS NULL THEN 50 ELSE 500 END
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
    WITH r, CASE WHEN NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL THEN null ELSE r END AS lists,
      toString(date($knownBy)) AS knownBy, toString(date($from)) AS from, toString(date($to)) AS to
    WITH r, knownBy, from, to, lists.claimSource AS claimSource, lists.claimPublishers AS claimPublishers, lists.claimPublished AS claimPublished,
      lists.claimStated AS claimStated, lists.claimPlanned AS claimPlanned, lists.claimBoilerplate AS claimBoilerplate, lists.claimSelfReported AS claimSelfReported,
      lists.claimTimed AS claimTimed, lists.claimObservedEarliest AS claimObservedEarliest, lists.claimObservedLatest AS claimObservedLatest
    WITH *, CASE WHEN claimStated IS NOT NULL THEN [i IN range(0, size(claimStated) - 1) WHERE
      (claimStated[i] OR NOT coalesce($statedOnly, false))
      AND (knownBy IS NULL OR claimPublished[i] <= knownBy)
      AND ($publishers IS NULL OR NOT claimBoilerplate[i] AND any(publisher IN split(claimPublishers[i], ' ') WHERE publisher IN $publishers))
      AND
      (from IS NULL AND to IS NULL OR (claimTimed[i] OR coalesce($observed, false)) AND claimObservedEarliest[i] <> 'unknown'
        AND (to IS NULL OR claimObservedEarliest[i] <= to OR claimObservedEarliest[i] = 'open') AND (from IS NULL OR claimObservedLatest[i] >= from))
      | i] END AS counted
    WITH r, claimSource, claimStated, claimBoilerplate, claimSelfReported, counted,
      [i IN counted WHERE NOT claimBoilerplate[i] AND claimPublishers[i] <> '' | split(claimPublishers[i], ' ')] AS together,
      [i IN counted WHERE claimPublished[i] <> 'unknown' | claimPublished[i]] AS published
    RETURN
      CASE WHEN counted IS NULL THEN r.sourceCount
        ELSE size([n IN range(0, size(counted) - 1) WHERE n = 0 OR claimSource[counted[n]] <> claimSource[counted[n - 1]]]) END AS sources,
      CASE WHEN counted IS NULL THEN r.publisherCount ELSE
        size(reduce(groups = [], one IN together | CASE
          WHEN any(group IN groups WHERE all(publisher IN one WHERE publisher IN group)) THEN groups
          ELSE [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
            + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)] END))
        END AS publishers,
      CASE WHEN counted IS NULL THEN r.stated ELSE any(i IN counted WHERE claimStated[i]) END AS stated,
      CASE WHEN counted IS NULL THEN r.selfReported
        ELSE any(i IN counted WHERE NOT claimBoilerplate[i]) AND all(i IN counted WHERE claimBoilerplate[i] OR claimSelfReported[i]) END AS selfReported,
      CASE WHEN counted IS NULL THEN r.firstPublished
        ELSE date(reduce(first = head(published), day IN published | CASE WHEN day < first THEN day ELSE first END)) END AS firstPublished,
      CASE WHEN counted IS NULL THEN r.lastPublished
        ELSE date(reduce(last = head(published), day IN published | CASE WHEN day > last THEN day ELSE last END)) END AS lastPublished
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
      AND ($publishers IS NULL OR NOT c.boilerplate
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
      WITH r, CASE WHEN NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL THEN null ELSE r END AS lists,
        toString(date($knownBy)) AS knownBy, toString(date($from)) AS from, toString(date($to)) AS to
      WITH r, knownBy, from, to, lists.claimSource AS claimSource, lists.claimPublishers AS claimPublishers, lists.claimPublished AS claimPublished,
        lists.claimStated AS claimStated, lists.claimPlanned AS claimPlanned, lists.claimBoilerplate AS claimBoilerplate, lists.claimSelfReported AS claimSelfReported,
        lists.claimTimed AS claimTimed, lists.claimObservedEarliest AS claimObservedEarliest, lists.claimObservedLatest AS claimObservedLatest
      WITH *, CASE WHEN claimStated IS NOT NULL THEN [i IN range(0, size(claimStated) - 1) WHERE
        (claimStated[i] OR NOT coalesce($statedOnly, false))
        AND (knownBy IS NULL OR claimPublished[i] <= knownBy)
        AND ($publishers IS NULL OR NOT claimBoilerplate[i] AND any(publisher IN split(claimPublishers[i], ' ') WHERE publisher IN $publishers))
        AND
        (from IS NULL AND to IS NULL OR (claimTimed[i] OR coalesce($observed, false)) AND claimObservedEarliest[i] <> 'unknown'
          AND (to IS NULL OR claimObservedEarliest[i] <= to OR claimObservedEarliest[i] = 'open') AND (from IS NULL OR claimObservedLatest[i] >= from))
        | i] END AS counted
      WITH r, claimSource, claimStated, claimBoilerplate, claimSelfReported, counted,
        [i IN counted WHERE NOT claimBoilerplate[i] AND claimPublishers[i] <> '' | split(claimPublishers[i], ' ')] AS together,
        [i IN counted WHERE claimPublished[i] <> 'unknown' | claimPublished[i]] AS published
      RETURN
        CASE WHEN counted IS NULL THEN r.sourceCount
          ELSE size([n IN range(0, size(counted) - 1) WHERE n = 0 OR claimSource[counted[n]] <> claimSource[counted[n - 1]]]) END AS sources,
        CASE WHEN counted IS NULL THEN r.publisherCount ELSE
          size(reduce(groups = [], one IN together | CASE
            WHEN any(group IN groups WHERE all(publisher IN one WHERE publisher IN group)) THEN groups
            ELSE [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
              + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)] END))
          END AS publishers,
        CASE WHEN counted IS NULL THEN r.stated ELSE any(i IN counted WHERE claimStated[i]) END AS stated,
        CASE WHEN counted IS NULL THEN r.selfReported
          ELSE any(i IN counted WHERE NOT claimBoilerplate[i]) AND all(i IN counted WHERE claimBoilerplate[i] OR claimSelfReported[i]) END AS selfReported,
        CASE WHEN counted IS NULL THEN r.firstPublished
          ELSE date(reduce(first = head(published), day IN published | CASE WHEN day < first THEN day ELSE first END)) END AS firstPublished,
        CASE WHEN counted IS NULL THEN r.lastPublished
          ELSE date(reduce(last = head(published), day IN published | CASE WHEN day > last THEN day ELSE last END)) END AS lastPublished
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
