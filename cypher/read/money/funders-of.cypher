// funders-of: who funds this, directly or through what it is part of, the nearest first, then the best-evidenced. For each funder, the rows
// give the path to the entity asked about, the relationships on it (the money, then up to six PART_OF steps), the claims about the money, the
// number of independent publishers behind the weakest step, and whether every step is stated.
// serves   Query.fundersOf
// period   the money (FUNDS), not the PART_OF steps
// planned  left out; only claims about what is true or has taken place count
// param    $id              an entity, e.g. "event:reintegration-workshop-2020"
// >> parameters-of-roll-up
// param    $rollUp          true: roll organizations up into the organization or country that they are part of; or null
// param    $keepApart       with rollUp, ids of organizations that are not rolled up (those asked about never are); or null
// << parameters-of-roll-up
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
// returns  funder, path, relationships, claims, publishers, stated
UNWIND [$id] + coalesce($keepApart, []) AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(coalesce(merge.entity, given)) AS apart
MATCH (asked:Entity {id: apart[0]})
MATCH way = (asked)-[:PART_OF]->{0,6}(whole:Entity)
CALL (way) {
  UNWIND relationships(way) AS r
  // >> evidence-at-any-time
  CALL (r) {
    WITH r, CASE WHEN NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND r.plannedCount = 0 THEN null ELSE r END AS lists,
      toString(date($knownBy)) AS knownBy, toString(date($from)) AS from, toString(date($to)) AS to
    WITH r, knownBy, from, to, lists.claimSource AS claimSource, lists.claimPublishers AS claimPublishers, lists.claimPublished AS claimPublished,
      lists.claimStated AS claimStated, lists.claimPlanned AS claimPlanned, lists.claimBoilerplate AS claimBoilerplate, lists.claimSelfReported AS claimSelfReported,
      lists.claimTimed AS claimTimed, lists.claimObservedEarliest AS claimObservedEarliest, lists.claimObservedLatest AS claimObservedLatest
    WITH *, CASE WHEN claimStated IS NOT NULL THEN [i IN range(0, size(claimStated) - 1) WHERE NOT claimPlanned[i] AND
      (claimStated[i] OR NOT coalesce($statedOnly, false))
      AND (knownBy IS NULL OR claimPublished[i] <= knownBy)
      AND ($publishers IS NULL OR NOT claimBoilerplate[i] AND any(publisher IN split(claimPublishers[i], ' ') WHERE publisher IN $publishers))
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
  // << evidence-at-any-time
  WITH r, publishers, stated
  WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
  RETURN collect(r.id) AS steps, min(publishers) AS weakest, coalesce(min(stated), true) AS said
}
WITH apart, whole, way, steps, weakest, said
WHERE size(steps) = length(way)
WITH apart, whole, [n IN nodes(way) | n.id] AS up, max(weakest) AS weakest, max(said) AS said, collect(steps) AS steps
MATCH (whole)<-[r:FUNDS]-(x:Actor)
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
// >> stands-for(x, funder)
CALL (x, apart) {
  OPTIONAL
  MATCH (x) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
  WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
    (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
  })
  WITH x, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE x END AS funder
}
// << stands-for
WITH funder, up, weakest, said, steps, r, publishers, stated
WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0) AND NOT x.id IN up AND NOT funder.id IN up
WITH funder.id AS funder, up, weakest, said, steps, collect(r.id) AS funds, max(publishers) AS best, max(stated) AS funded
WITH funder, [funder] + reverse(up) AS path, funds, steps,
  CASE WHEN weakest < best THEN weakest ELSE best END AS publishers, said AND funded AS stated
ORDER BY size(path), publishers DESC, stated DESC, path
SKIP $skip
LIMIT $limit
RETURN funder, path,
  COLLECT { UNWIND reduce(all = funds, some IN steps | all + some) AS id RETURN DISTINCT id ORDER BY id } AS relationships,
  // >> claims-about-money(funds)
  COLLECT {
    UNWIND funds AS funding
    MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: funding})
    WHERE c.planned IS NULL AND
      (c.stated OR NOT coalesce($statedOnly, false))
      AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
      AND ($publishers IS NULL OR NOT c.boilerplate
        AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
      AND CASE
        WHEN $from IS NULL AND $to IS NULL THEN true
        WHEN c.when IS NULL AND NOT coalesce($observed, false) THEN false
        ELSE coalesce(c.observedEarliest <= date($to), c.observed) AND coalesce(c.observedLatest >= date($from), c.observed) END
    RETURN c.id ORDER BY c.id
  }
  // << claims-about-money
  AS claims, publishers, stated
ORDER BY size(path), publishers DESC, stated DESC, path
