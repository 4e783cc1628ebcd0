// shared-neighbours: whom two or more of these entities have in common; shared by most first, then best-evidenced.
// Of each neighbour the relationships that tie it to each of them, and how many independent publishers the weakest tie has.
// serves   Query.sharedNeighbours
// period   every relationship with a neighbour
// planned  left out: only what a claim says to have taken place, or to be so, counts
// param    $ids             two or more entities, e.g. ["org:iom", "org:unodc"]
// param    $types           relationship types that count, or null for all but ABOUT, ADDRESSES, PUBLISHED and QUOTED_IN
// param    $kinds           kinds of neighbours, or null for all
// >> parameters-of-roll-up
// param    $rollUp          true: an organization stands for the body or country that it is part of; or null
// param    $keepApart       with rollUp, ids of bodies that stand for themselves, as those asked about do; or null
// << parameters-of-roll-up
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
WHERE CASE WHEN $types IS NULL THEN NOT type(r) IN ['MENTIONS', 'ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'] ELSE type(r) IN $types END
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
