// shared-neighbours: which entities two or more of these have in common; those shared by the most first, then the best-evidenced. For each
// neighbour, the rows give the relationships that connect it to each of them, and the number of independent publishers behind the weakest
// tie.
// serves   Query.sharedNeighbours
// period   every relationship with a neighbour
// planned  left out; only claims about what is true or has taken place count
// param    $ids             two or more entities, e.g. ["org:iom", "org:unodc"]
// >> parameter-of-types
// param    $types           relationship types that count, or null for all but ABOUT, ADDRESSES, PUBLISHED and QUOTED_IN
// << parameter-of-types
// param    $kinds           kinds of neighbours, or null for all
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
// returns  entity, sharedBy, relationships, publishers
UNWIND $ids + coalesce($keepApart, []) AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(coalesce(merge.entity, given)) AS apart
UNWIND apart[..size($ids)] AS asked
MATCH (a:Entity {id: asked})
WITH apart, collect(DISTINCT a) AS asked
UNWIND asked AS a
// >> parts-of(a, x)
CALL (a, apart) {
  RETURN a AS x
  UNION
  WITH a, apart
  WHERE coalesce($rollUp, false)
  MATCH (x) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (a)
  RETURN x
}
// << parts-of
// >> stands-for(x, body)
CALL (x, apart) {
  OPTIONAL
  MATCH (x) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
  WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
    (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
  })
  WITH x, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE x END AS body
}
// << stands-for
WITH apart, asked, a, x
WHERE body = a
MATCH (x)-[r]-(y:Entity)
WHERE
  // >> types-asked(r)
  CASE WHEN $types IS NULL THEN NOT type(r) IN ['MENTIONS', 'ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'] ELSE type(r) IN $types END
  // << types-asked
// >> stands-for(y, neighbour)
CALL (y, apart) {
  OPTIONAL
  MATCH (y) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
  WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
    (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
  })
  WITH y, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE y END AS neighbour
}
// << stands-for
WITH asked, a, r, neighbour
WHERE NOT neighbour IN asked AND ($kinds IS NULL OR any(kind IN labels(neighbour) WHERE kind IN $kinds))
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
WITH a, neighbour, r, publishers
WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
ORDER BY a.id, r.id
WITH neighbour, a, max(publishers) AS best, collect(DISTINCT r.id) AS ties
WITH neighbour, collect(a.id) AS sharedBy, reduce(all = [], some IN collect(ties) | all + some) AS relationships, min(best) AS publishers
WHERE size(sharedBy) > 1
RETURN neighbour.id AS entity, sharedBy, relationships, publishers
ORDER BY size(sharedBy) DESC, publishers DESC, entity
SKIP $skip
LIMIT $limit
