// speakers: who spoke at this event, series or programme, and in which capacity, with the events in chronological order. An event includes
// its sessions, a series its editions, and a programme its events. Being quoted or present is not speaking.
// serves   Query.speakers
// period   who spoke (SPOKE_AT), not which sessions the event has
// planned  left out; only claims about what is true or has taken place count
// param    $id              an event, a series or a programme with events, e.g. "event:conversations-caribbean"
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
// returns  official, event, relationship, session, capacities, manners, subjects, stated, publishers
OPTIONAL MATCH (merge:Merge {id: $id})
WITH coalesce(merge.entity, $id) AS id
MATCH (asked:Entity {id: id})
MATCH (event:Event)-[parts:PART_OF*0..6]->(asked)
WHERE all(of IN parts WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy))
WITH DISTINCT event
MATCH (official:Official)-[r:SPOKE_AT]->(event)
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
WITH official, event, r, stated, publishers
WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
CALL (r) {
  // >> claims-that-took-place(r.id)
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
  // << claims-that-took-place
  WITH collect(c) AS claims
  RETURN
    COLLECT { UNWIND claims AS c WITH c.capacity AS capacity WHERE capacity IS NOT NULL RETURN DISTINCT capacity ORDER BY capacity } AS capacities,
    COLLECT { UNWIND claims AS c WITH c.manner AS manner WHERE manner IS NOT NULL RETURN DISTINCT manner ORDER BY manner } AS manners,
    COLLECT { UNWIND claims AS c WITH c.subject AS subject WHERE subject IS NOT NULL RETURN DISTINCT subject ORDER BY subject } AS subjects
}
// >> days-of-event
CALL (event) {
  OPTIONAL MATCH (s:Source)-[:CLAIMS]->(c:Claim {entity: event.id, attribute: 'date'})
  WHERE s.publishedLatest <= date($knownBy)
  WITH count(c) AS claims, count(c.startEarliest) AS begun, min(c.startEarliest) AS first, count(c.endLatest) AS ended, max(c.endLatest) AS last
  RETURN CASE WHEN $knownBy IS NULL THEN event.startEarliest WHEN begun = claims THEN first END AS firstDay,
    CASE WHEN $knownBy IS NULL THEN event.endLatest WHEN ended = claims THEN last END AS lastDay
}
// << days-of-event
RETURN official.id AS official, event.id AS event, r.id AS relationship, r.session AS session, capacities, manners, subjects, stated,
  publishers
ORDER BY firstDay, event, session, official, relationship
SKIP $skip
LIMIT $limit
