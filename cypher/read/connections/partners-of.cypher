// partners-of: who this actor works with, since when and on how much evidence; those with the most independent publishers first, then most
// sources. `since` is the earliest day that a claim gives, or null if no claim says when. Each source and each independent publisher counts
// once for each partner, however many claims it makes. `under` lists the programmes and events within which the partnership exists,
// according to claims.
// serves   Query.partnersOf
// period   the partnerships (PARTNERS_WITH)
// planned  left out; only claims about what is true or has taken place count
// param    $id              an actor, e.g. "org:unodc"
// param    $kinds           kinds of partners, or null for all
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
// returns  partner, relationships, since, firstPublished, lastPublished, sources, publishers, selfReported, stated, under
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
MATCH (x)-[r:PARTNERS_WITH]-(y:Entity)
// >> stands-for(y, partner)
CALL (y, apart) {
  OPTIONAL
  MATCH (y) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
  WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
    (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
  })
  WITH y, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE y END AS partner
}
// << stands-for
WITH DISTINCT a, r, partner
WHERE partner <> a AND ($kinds IS NULL OR any(kind IN labels(partner) WHERE kind IN $kinds))
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
WITH partner, r, sources, publishers, stated, selfReported, firstPublished, lastPublished
WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
ORDER BY r.id
WITH partner, collect(r.id) AS relationships, max(sources) AS ofOne, max(publishers) AS byOne,
  max(stated) AS stated, min(selfReported) AS selfReported, min(firstPublished) AS firstPublished, max(lastPublished) AS lastPublished
CALL (relationships, ofOne, byOne) {
  WITH relationships, ofOne, byOne
  WHERE size(relationships) = 1
  RETURN ofOne AS sources, byOne AS publishers
  UNION ALL
  WITH relationships
  WHERE size(relationships) > 1
  UNWIND relationships AS relationship
  // >> claims-that-took-place(relationship)
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: relationship})
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
  WITH relationships, count(DISTINCT s) AS sources,
    collect(DISTINCT CASE WHEN NOT c.boilerplate THEN s.publishers END) AS together
  RETURN sources,
    // >> independent-publishers(together)
    size(reduce(groups = [], one IN together | CASE
      WHEN any(group IN groups WHERE all(publisher IN one WHERE publisher IN group)) THEN groups
      ELSE [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
        + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)] END))
    // << independent-publishers
    AS publishers
}
WITH partner, relationships, firstPublished, lastPublished, sources, publishers, selfReported, stated
// >> order-by-evidence(partner.id)
ORDER BY publishers DESC, sources DESC, partner.id
// << order-by-evidence
SKIP $skip
LIMIT $limit
CALL (relationships) {
  UNWIND relationships AS relationship
  // >> claims-that-took-place(relationship)
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: relationship})
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
  WITH c
  ORDER BY c.under
  RETURN min(CASE WHEN c.when IS NOT NULL THEN c.startEarliest END) AS since, collect(DISTINCT c.under) AS under
}
RETURN partner.id AS partner, relationships, toString(since) AS since, toString(firstPublished) AS firstPublished,
  toString(lastPublished) AS lastPublished, sources, publishers, selfReported, stated, under
// >> order-by-evidence(partner)
ORDER BY publishers DESC, sources DESC, partner
// << order-by-evidence
