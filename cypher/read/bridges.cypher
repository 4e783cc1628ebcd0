// bridges: who stands between two groups: entities on the shortest ways from a member of one to a member of the other, who carries most first.
// The score is the betweenness of these pairs alone (Freeman 1977; Brandes 2008, for subsets): of each pair the part of its shortest ways that
// passes the entity, added up over the pairs. Ways have up to six steps, whatever their direction; many relationships of two entities are one step.
// serves   Query.bridges
// period   every relationship on the ways, not who is a member of the groups
// planned  left out: only what a claim says to have taken place, or to be so, counts
// param    $group           entities of the one group, e.g. ["org:caricom-impacs"]
// param    $other           entities of the other, e.g. ["org:rcm"]
// param    $members         true: an entity that has members stands for them instead of for itself; or null
// >> parameter-of-types
// param    $types           relationship types that count, or null for all but ABOUT, ADDRESSES, PUBLISHED and QUOTED_IN
// << parameter-of-types
// param    $kinds           kinds of entities that can be bridges, or null for all
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
MATCH SHORTEST 1 GROUPS (a) ((station)-[r WHERE
  // >> types-asked(r)
  CASE WHEN $types IS NULL THEN NOT type(r) IN ['MENTIONS', 'ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'] ELSE type(r) IN $types END
  // << types-asked
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
