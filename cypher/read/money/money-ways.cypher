// money-ways: how money from one entity can reach another, the shortest paths first, then the best-evidenced. A path starts at the funder,
// and can first lead down to an organization that is part of it. It then has up to four steps, each of one of these kinds: an actor funds something; the funded
// thing is part of another programme or event, or the other way round (consecutive PART_OF steps all go up or all go down); whoever
// implements the programme or organizes the event receives the money, and may fund something in turn. The path ends there; or, after a
// programme or a FUNDS step, at a place that the last entity covers (never at a mere venue); or at an organization or country that the last
// organization is part of. No entity occurs twice. At most 1,000 paths are evaluated, the shortest first. That money can take a path does
// not prove that it did.
// serves   Query.moneyWays
// period   the money (FUNDS), not who implements or organizes, what is covered, nor the PART_OF steps
// planned  left out; only claims about what is true or has taken place count
// param    $funder          an actor, e.g. "org:us-prm"
// param    $receiver        an organization, country, region, programme or event, e.g. "org:iom"
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
// returns  path, relationships, claims, length, publishers, stated
OPTIONAL MATCH (merge:Merge {id: $funder})
OPTIONAL MATCH (other:Merge {id: $receiver})
WITH coalesce(merge.entity, $funder) AS funder, coalesce(other.entity, $receiver) AS receiver
MATCH (a:Actor {id: funder}), (b:Entity {id: receiver})
WHERE a <> b
MATCH way = SHORTEST 1000 (
  (a) (()<-[down:PART_OF]-(:Organization) WHERE ($knownBy IS NULL OR down.firstPublished <= date($knownBy))
    AND down.plannedCount < down.claimCount AND (down.stated OR NOT coalesce($statedOnly, false))
    AND down.sourceCount >= coalesce($minSources, 0) AND size(down.publisherIds) >= coalesce($minPublishers, 0)){0,6} (first:Actor)
  ((x)-[hop:FUNDS|IMPLEMENTS|ORGANIZED|PART_OF]-(y) WHERE ($knownBy IS NULL OR hop.firstPublished <= date($knownBy))
    AND hop.plannedCount < hop.claimCount AND (hop.stated OR NOT coalesce($statedOnly, false))
    AND hop.sourceCount >= coalesce($minSources, 0) AND size(hop.publisherIds) >= coalesce($minPublishers, 0)
    AND CASE
      WHEN hop:FUNDS THEN startNode(hop) = x
      WHEN hop:PART_OF THEN (x:Programme OR x:Event) AND (y:Programme OR y:Event)
      ELSE endNode(hop) = x
    END){1,4} (last)
  (()-[cover:COVERS]->() WHERE ($knownBy IS NULL OR cover.firstPublished <= date($knownBy))
    AND cover.plannedCount < cover.claimCount AND (cover.stated OR NOT coalesce($statedOnly, false))
    AND cover.sourceCount >= coalesce($minSources, 0) AND size(cover.publisherIds) >= coalesce($minPublishers, 0)){0,1} ()
  ((:Organization)-[up:PART_OF]->(:Organization|Country) WHERE ($knownBy IS NULL OR up.firstPublished <= date($knownBy))
    AND up.plannedCount < up.claimCount AND (up.stated OR NOT coalesce($statedOnly, false))
    AND up.sourceCount >= coalesce($minSources, 0) AND size(up.publisherIds) >= coalesce($minPublishers, 0)){0,6} (b)
  WHERE (size(cover) = 0 OR last:Programme OR hop[-1]:FUNDS)
    AND none(i IN range(1, size(hop) - 1) WHERE hop[i - 1]:PART_OF AND hop[i]:PART_OF
      AND (startNode(hop[i - 1]) = startNode(hop[i]) OR endNode(hop[i - 1]) = endNode(hop[i])))
    AND NOT last IN x AND none(i IN range(1, size(x) - 1) WHERE x[i] IN x[..i])
)
WITH DISTINCT way, [n IN nodes(way) | n.id] AS path
WHERE COUNT { UNWIND path AS id RETURN DISTINCT id } = size(path)
CALL (way) {
  UNWIND relationships(way) AS r
  // >> evidence-of-money-in-period
  CALL (r) {
    WITH r, CASE WHEN NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND (NOT r:FUNDS OR $from IS NULL AND $to IS NULL) AND r.plannedCount = 0 THEN null ELSE r END AS lists,
      toString(date($knownBy)) AS knownBy, toString(date($from)) AS from, toString(date($to)) AS to
    WITH r, knownBy, from, to, lists.claimSource AS claimSource, lists.claimPublishers AS claimPublishers, lists.claimPublished AS claimPublished,
      lists.claimStated AS claimStated, lists.claimPlanned AS claimPlanned, lists.claimBoilerplate AS claimBoilerplate, lists.claimSelfReported AS claimSelfReported,
      lists.claimTimed AS claimTimed, lists.claimObservedEarliest AS claimObservedEarliest, lists.claimObservedLatest AS claimObservedLatest
    WITH *, CASE WHEN claimStated IS NOT NULL THEN [i IN range(0, size(claimStated) - 1) WHERE NOT claimPlanned[i] AND
      (claimStated[i] OR NOT coalesce($statedOnly, false))
      AND (knownBy IS NULL OR claimPublished[i] <= knownBy)
      AND ($publishers IS NULL OR NOT claimBoilerplate[i] AND any(publisher IN split(claimPublishers[i], ' ') WHERE publisher IN $publishers))
      AND (NOT r:FUNDS OR
      (from IS NULL AND to IS NULL OR (claimTimed[i] OR coalesce($observed, false)) AND claimObservedEarliest[i] <> 'unknown'
        AND (to IS NULL OR claimObservedEarliest[i] <= to OR claimObservedEarliest[i] = 'open') AND (from IS NULL OR claimObservedLatest[i] >= from))
      )
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
  // << evidence-of-money-in-period
  WITH r, publishers, stated
  WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
  RETURN collect(r.id) AS steps, min(publishers) AS weakest, min(stated) AS said
}
WITH way, path, steps, weakest, said
WHERE size(steps) = length(way)
WITH path, max(weakest) AS publishers, max(said) AS stated, reduce(all = [], some IN collect(steps) | all + some) AS ties
ORDER BY size(path), publishers DESC, stated DESC, path
SKIP $skip
LIMIT $limit
RETURN path, COLLECT { UNWIND ties AS tie RETURN DISTINCT tie ORDER BY tie } AS relationships,
  COLLECT {
    UNWIND ties AS tie
    WITH DISTINCT tie
    WHERE tie STARTS WITH 'FUNDS:'
    // >> claims-that-took-place(tie)
    MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: tie})
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
    RETURN c.id ORDER BY c.id
  } AS claims,
  size(path) - 1 AS length, publishers, stated
ORDER BY length, publishers DESC, stated DESC, path
