// likely-partners: which actors that no source calls partners are likely to work together, and what makes it likely, the likeliest first.
// Each entity that two actors are both connected to adds 1 divided by the number of entities connected to it. The score is the sum, to four
// places: the resource allocation index (T. Zhou, L. Lü, Y.-C. Zhang, "Predicting missing links via local information", European Physical
// Journal B 71, 2009), in which hubs count little. `shared` lists the entities that both are connected to, `relationships` what connects
// them. Actors that any claim calls partners (with knownBy, any claim known by that day) are left out, and so are organizations of which
// one is part of the other. Shared entities with more than 2,000 relationships of these types do not count; without id, neither do those
// with more than 30.
// serves   Query.likelyPartners
// period   every relationship with a shared entity
// planned  left out; only claims about what is true or has taken place count
// param    $id              an actor, e.g. "org:unodc"; or null for all pairs
// param    $types           relationship types that count, or null for ADOPTED, FUNDS, IMPLEMENTS, MEMBER_OF, ORGANIZED, PARTICIPATED_IN, PARTNERS_WITH, SIGNED and SUPPORTS
// param    $kinds           kinds of the likely partners (without id, of both); or null for Organization and Country
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
// returns  first, second, score, shared, relationships
OPTIONAL MATCH (merge:Merge {id: $id})
OPTIONAL MATCH (a:Entity {id: coalesce(merge.entity, $id)})
WITH a, coalesce($types, ['ADOPTED', 'FUNDS', 'IMPLEMENTS', 'MEMBER_OF', 'ORGANIZED', 'PARTICIPATED_IN', 'PARTNERS_WITH', 'SIGNED', 'SUPPORTS']) AS types,
  coalesce($kinds, ['Country', 'Organization']) AS kinds
CALL (a, types) {
  MATCH (a)-[r]-(z:Entity)
  WHERE type(r) IN types
  RETURN DISTINCT z, 2000 AS most
  UNION ALL
  MATCH (z:Entity)
  WHERE $id IS NULL
  RETURN z, 30 AS most
}
WITH a, types, kinds, z, COUNT { (z)-[r]-(:Entity) WHERE type(r) IN types AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy)) } AS ends
WHERE ends > 1 AND ends <= most
MATCH (z)-[r]-(n:Entity)
WHERE type(r) IN types
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
WITH a, kinds, z, n, r
WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
WITH a, kinds, z, n, collect(r.id) AS ties
WITH a, kinds, z, count(n) AS tied, collect({entity: n, ties: ties}) AS all
WITH a, kinds, z, tied, [one IN all WHERE one.entity = a OR any(kind IN labels(one.entity) WHERE kind IN kinds)] AS ends
UNWIND [one IN ends WHERE CASE WHEN $id IS NULL THEN true ELSE one.entity = a END] AS one
UNWIND [other IN ends WHERE CASE WHEN $id IS NULL THEN one.entity.id < other.entity.id ELSE other.entity <> a END] AS other
WITH one.entity AS x, other.entity AS y, sum(1.0 / tied) AS sum, collect(z.id) AS shared, collect(one.ties + other.ties) AS ties
WITH x, y, round(sum, 4) AS score, shared, ties
ORDER BY score DESC, x.id, y.id
WITH x, y, score, shared, ties
WHERE NOT EXISTS { (x)-[seen:PARTNERS_WITH]-(y) WHERE $knownBy IS NULL OR seen.firstPublished <= date($knownBy) }
  AND NOT EXISTS { (x) (()-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->()){1,6} (y) }
  AND NOT EXISTS { (y) (()-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->()){1,6} (x) }
WITH x, y, score, shared, ties
ORDER BY score DESC, x.id, y.id
SKIP $skip
LIMIT $limit
RETURN x.id AS first, y.id AS second, score, COLLECT { UNWIND shared AS id RETURN id ORDER BY id } AS shared,
  COLLECT { UNWIND ties AS some UNWIND some AS id RETURN DISTINCT id ORDER BY id } AS relationships
ORDER BY score DESC, first, second
