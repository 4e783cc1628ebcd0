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
// param    $types           relationship types that count, or null for all but ABOUT, ADDRESSES, PUBLISHED and QUOTED_IN
// param    $kinds           kinds of entities that can be bridges, or null for all
// >> parameters-of-evidence
// param    $statedOnly      true: only what a source states outright, nothing inferred; or null
// param    $knownBy         a day: only what was published by this day; or null
// param    $publishers      ids: only what at least one of these published; or null
// param    $from            a day: only what can have been true on or after this day; or null
// param    $to              a day: only what can have been true on or before this day; or null
// param    $observed        true: if a claim does not say when it was true, use the date of its event or its publication; or null
// param    $minSources      only relationships with at least this many sources; or null
// param    $minPublishers   only relationships with at least this many independent publishers; or null
// << parameters-of-evidence
// >> parameters-of-page
// param    $skip            number of rows to skip
// param    $limit           maximum number of rows
// << parameters-of-page
// returns  entity, score, pairs, relationships
CALL () {
  UNWIND $group AS given
  OPTIONAL MATCH (merge:Merge {id: given})
  MATCH (body:Entity {id: coalesce(merge.entity, given)})
  OPTIONAL MATCH (member:Entity)-[of:MEMBER_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(body)
  WHERE coalesce($members, false)
  RETURN collect(DISTINCT coalesce(member, body)) AS ones
}
CALL () {
  UNWIND $other AS given
  OPTIONAL MATCH (merge:Merge {id: given})
  MATCH (body:Entity {id: coalesce(merge.entity, given)})
  OPTIONAL MATCH (member:Entity)-[of:MEMBER_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(body)
  WHERE coalesce($members, false)
  RETURN collect(DISTINCT coalesce(member, body)) AS others
}
UNWIND ones AS one
UNWIND others AS other
WITH one, other
WHERE one <> other
WITH DISTINCT CASE WHEN one.id < other.id THEN one ELSE other END AS a, CASE WHEN one.id < other.id THEN other ELSE one END AS b
// Neo4j 2026.08 fails to plan this where nothing below speaks of the nodes of the steps: so they have a name.
MATCH SHORTEST 1 GROUPS (a) ((station)-[r WHERE CASE WHEN $types IS NULL THEN NOT type(r) IN ['MENTIONS', 'ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'] ELSE type(r) IN $types END
  AND r.sourceCount >= coalesce($minSources, 0) AND size(r.publisherIds) >= coalesce($minPublishers, 0)
  AND (r.stated OR NOT coalesce($statedOnly, false)) AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
  AND EXISTS {
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
