// shared-neighbours: whom two or more of these entities have in common; shared by most first, then best-evidenced.
// Of each neighbour the relationships that tie it to each of them, and how many independent publishers the weakest tie has.
// serves   Query.sharedNeighbours
// period   every relationship with a neighbour
// planned  left out: only what a claim says to have taken place, or to be so, counts
// param    $ids             two or more entities, e.g. ["org:iom", "org:unodc"]
// >> parameter-of-types
// param    $types           relationship types that count, or null for all but ABOUT, ADDRESSES, PUBLISHED and QUOTED_IN
// << parameter-of-types
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
