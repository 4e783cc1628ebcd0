// representatives: who represented this organization or country at which event, in chronological order. Either a source says that they acted
// on its behalf, or they hold a post in it, whatever its dates, and no source says that they were there on behalf of another. The days are
// those that a claim gives (`held`), or else those of the event (`observed`), or else the day of publication (`published`).
// serves   Query.representatives
// period   the appearances at events, not who holds a post in the organization or country
// planned  left out; only claims about what is true or has taken place count
// param    $id              an organization or a country, e.g. "org:iom"
// param    $types           ORGANIZED, PARTICIPATED_IN or SPOKE_AT, or null for all three
// >> parameters-of-roll-up-of-one
// param    $rollUp          true: roll organizations up into the organization or country that they are part of; or null
// param    $keepApart       with rollUp, ids of organizations that are not rolled up (the one asked about never is); or null
// << parameters-of-roll-up-of-one
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
// returns  official, event, relationship, type, capacities, by, firstDay, lastDay, basis, stated, publishers
// >> bodies-asked
UNWIND [$id] + coalesce($keepApart, []) AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(coalesce(merge.entity, given)) AS apart
MATCH (a:Entity {id: head(apart)})
CALL (a, apart) {
  RETURN a AS x
  UNION
  WITH a, apart
  WHERE coalesce($rollUp, false)
  MATCH (x) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (a)
  RETURN x
}
CALL (x, apart) {
  OPTIONAL
  MATCH (x) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
  WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
    (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
  })
  WITH x, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE x END AS body
}
WITH apart, a, x
WHERE body = a
// << bodies-asked
WITH collect(x) AS bodies
CALL (bodies) {
  UNWIND bodies AS x
  MATCH (c:Claim {onBehalfOf: x.id})
  MATCH (official:Entity {id: c.from})-[r:ORGANIZED|PARTICIPATED_IN|SPOKE_AT]->(event:Event)
  WHERE r.id = c.relationship AND official:Official
  RETURN official, r, event, false AS affiliated
  UNION
  UNWIND bodies AS x
  MATCH (official:Official)-[of:AFFILIATED_WITH]->(x)
  WHERE
  // >> is-known
  CASE
    WHEN NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND of.plannedCount = 0 THEN true
    ELSE any(lists IN [[of.claimPlanned, of.claimStated, of.claimPublished]] WHERE any(i IN range(0, size(lists[0]) - 1)
      WHERE NOT lists[0][i] AND (lists[1][i] OR NOT coalesce($statedOnly, false)) AND ($knownBy IS NULL OR lists[2][i] <= toString(date($knownBy)))))
  END
  // << is-known
  WITH DISTINCT official
  MATCH (official)-[r:ORGANIZED|PARTICIPATED_IN|SPOKE_AT]->(event:Event)
  RETURN official, r, event, true AS affiliated
}
WITH [x IN bodies | x.id] AS bodies, official, r, event, max(affiliated) AS affiliated
WHERE $types IS NULL OR type(r) IN $types
// >> evidence
CALL (r) {
  WITH r, CASE WHEN NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL AND r.plannedCount = 0 THEN null ELSE r END AS lists,
    toString(date($knownBy)) AS knownBy, toString(date($from)) AS from, toString(date($to)) AS to
  WITH r, knownBy, from, to, lists.claimSource AS claimSource, lists.claimPublishers AS claimPublishers, lists.claimPublished AS claimPublished,
    lists.claimStated AS claimStated, lists.claimPlanned AS claimPlanned, lists.claimBoilerplate AS claimBoilerplate, lists.claimSelfReported AS claimSelfReported,
    lists.claimTimed AS claimTimed, lists.claimObservedEarliest AS claimObservedEarliest, lists.claimObservedLatest AS claimObservedLatest
  WITH *, CASE WHEN claimStated IS NOT NULL THEN [i IN range(0, size(claimStated) - 1) WHERE NOT claimPlanned[i] AND
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
// << evidence
WITH bodies, official, r, event, affiliated, stated, publishers
WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
CALL (r) {
  // >> dated-claims(r.id)
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
  WHERE c.planned IS NULL AND
    (c.stated OR NOT coalesce($statedOnly, false))
    AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
    AND ($publishers IS NULL OR NOT c.boilerplate
      AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
    AND CASE
      WHEN $from IS NULL AND $to IS NULL THEN true
      WHEN c.when IS NULL AND NOT coalesce($observed, false) THEN false
      ELSE coalesce(c.observedEarliest <= date($to), c.observed) AND coalesce(c.observedLatest >= date($from), c.observed) END
  OPTIONAL CALL (c) {
    UNWIND [c.to, c.under] AS id
    MATCH (event:Entity {id: id})
    WHERE event:Event
    CALL (event) {
      OPTIONAL MATCH (s:Source)-[:CLAIMS]->(c:Claim {entity: event.id, attribute: 'date'})
      WHERE s.publishedLatest <= date($knownBy)
      WITH count(c) AS claims, count(c.startEarliest) AS begun, min(c.startEarliest) AS first, count(c.endLatest) AS ended, max(c.endLatest) AS last
      RETURN CASE WHEN $knownBy IS NULL THEN event.startEarliest WHEN begun = claims THEN first END AS firstDay,
        CASE WHEN $knownBy IS NULL THEN event.endLatest WHEN ended = claims THEN last END AS lastDay
    }
    WITH firstDay, lastDay
    WHERE coalesce(firstDay, lastDay) IS NOT NULL
    RETURN 'observed' AS observed, firstDay, lastDay
    LIMIT 1
  }
  WITH c, CASE WHEN c.when IS NOT NULL THEN {basis: 'held', first: c.startEarliest, last: c.endLatest}
    WHEN observed IS NOT NULL THEN {basis: observed, first: firstDay, last: lastDay}
    ELSE {basis: 'published', first: s.publishedEarliest, last: s.publishedLatest} END AS time
  // << dated-claims
  ORDER BY coalesce(c.capacity, c.role)
  WITH collect(DISTINCT coalesce(c.capacity, c.role)) AS capacities, collect(DISTINCT c.onBehalfOf) AS behalf, collect(time) AS times
  // >> days-of-all
  CALL (times) {
    UNWIND times AS time
    WITH time.basis AS basis, count(*) AS claims, count(time.first) AS begun, min(time.first) AS firstDay,
      count(time.last) AS ended, max(time.last) AS lastDay
    RETURN basis, CASE begun WHEN claims THEN firstDay END AS firstDay, CASE ended WHEN claims THEN lastDay END AS lastDay
    ORDER BY basis
    LIMIT 1
  }
  // << days-of-all
  RETURN capacities, behalf, basis, firstDay, lastDay
}
WITH *, CASE WHEN any(id IN behalf WHERE id IN bodies) THEN 'behalf' WHEN affiliated AND size(behalf) = 0 THEN 'affiliation' END AS by
WHERE by IS NOT NULL
RETURN official.id AS official, event.id AS event, r.id AS relationship, type(r) AS type, capacities, by,
  toString(firstDay) AS firstDay, toString(lastDay) AS lastDay, basis, stated, publishers
ORDER BY firstDay, event, official, type, relationship
SKIP $skip
LIMIT $limit
