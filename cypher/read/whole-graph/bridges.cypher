// bridges: who stands between two groups: the entities on the shortest paths from a member of one group to a member of the other, the most
// important first. The score is the betweenness for these pairs only (Freeman 1977; Brandes 2008, for subsets): for each pair, the share of
// its shortest paths that pass through the entity, added up over all pairs. Paths have up to six steps in any direction, and several
// relationships between the same two entities are one step.
// serves   Query.bridges
// period   every relationship on the paths, not who is a member of the groups
// planned  left out; only claims about what is true or has taken place count
// param    $group           entities of the first group, e.g. ["org:caricom-impacs"]
// param    $other           entities of the second group, e.g. ["org:rcm"]
// param    $members         true: replace each entity that has members by its members; or null
// >> parameter-of-types
// param    $types           relationship types that count, or null for all but ABOUT, ADDRESSES, PUBLISHED and QUOTED_IN
// << parameter-of-types
// param    $kinds           kinds of entities that can be bridges, or null for all
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
// returns  entity, score, pairs, relationships
// >> groups-asked(group, ones)
CALL () {
  UNWIND $group AS given
  OPTIONAL MATCH (merge:Merge {id: given})
  MATCH (body:Entity {id: coalesce(merge.entity, given)})
  OPTIONAL MATCH (member:Entity)-[of:MEMBER_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(body)
  WHERE coalesce($members, false)
  RETURN collect(DISTINCT coalesce(member, body)) AS ones
}
// << groups-asked
// >> groups-asked(other, others)
CALL () {
  UNWIND $other AS given
  OPTIONAL MATCH (merge:Merge {id: given})
  MATCH (body:Entity {id: coalesce(merge.entity, given)})
  OPTIONAL MATCH (member:Entity)-[of:MEMBER_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(body)
  WHERE coalesce($members, false)
  RETURN collect(DISTINCT coalesce(member, body)) AS others
}
// << groups-asked
UNWIND ones AS one
UNWIND others AS other
WITH one, other
WHERE one <> other
WITH DISTINCT CASE WHEN one.id < other.id THEN one ELSE other END AS a, CASE WHEN one.id < other.id THEN other ELSE one END AS b
// Neo4j 2026.08 fails to plan this if nothing below refers to the nodes of the steps, so they have names.
MATCH SHORTEST 1 GROUPS (a) ((station)-[r WHERE
  // >> types-asked(r)
  CASE WHEN $types IS NULL THEN NOT type(r) IN ['MENTIONS', 'ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'] ELSE type(r) IN $types END
  // << types-asked
  AND r.sourceCount >= coalesce($minSources, 0) AND size(r.publisherIds) >= coalesce($minPublishers, 0)
  AND (r.stated OR NOT coalesce($statedOnly, false)) AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
  AND EXISTS {
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
    WITH sources, publishers
    WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
    RETURN 1 AS counts
  }]-(:Entity)){1,6} (b)
WITH a, b, station + [b] AS stations, collect(r) AS ties
WITH a, b, collect([stations, ties]) AS ways
UNWIND ways AS each
UNWIND range(1, size(each[0]) - 2) AS place
WITH a, b, size(ways) AS number, each[0][place] AS bridge, reduce(all = [], some IN each[1] | all + [some[place - 1], some[place]]) AS ties
WHERE $kinds IS NULL OR any(kind IN labels(bridge) WHERE kind IN $kinds)
WITH bridge, a, b, number, count(*) AS through, collect(ties) AS ties
WITH bridge, sum(1.0 * through / number) AS score, count(*) AS pairs, collect(ties) AS ties
ORDER BY round(score, 6) DESC, bridge.id
SKIP $skip
LIMIT $limit
CALL (ties) {
  UNWIND ties AS ofPair
  UNWIND ofPair AS ofWay
  UNWIND ofWay AS tie
  WITH DISTINCT tie.id AS id
  ORDER BY id
  RETURN collect(id) AS relationships
}
RETURN bridge.id AS entity, round(score, 6) AS score, pairs, relationships
ORDER BY score DESC, entity
