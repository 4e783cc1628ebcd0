// paths: how two entities are connected, the best-evidenced paths first: all shortest paths, and those up to two hops longer. A path is
// only as good as its weakest hop. Paths are ordered by the number of independent publishers behind the weakest hop. Ties are broken in
// this order: paths without a self-reported hop (one that only its own ends report), paths in which every hop is stated, shorter paths. A
// hop is the best-evidenced relationship between two entities; other relationships between them do not create additional paths. No entity
// occurs twice, and no path has more than 8 hops. If there are very many paths, only these are evaluated: those of one hop; the 1,000
// best-evidenced of two hops; if there are none of one or two hops, all shortest paths; and if there are fewer than 200 of one or two hops,
// the 500 shortest paths through entities with at most 2,000 relationships, and the 500 shortest of these in which each hop has at least
// two publishers. Overlapping paths are those whose hops could all have been true on the same day, according to the claims or, with observed,
// to the day of the event or of publication. A path with a hop without such a day does not overlap.
// serves   Query.paths
// period   every relationship of a path
// planned  left out; only claims about what is true or has taken place count
// param    $start           an entity, e.g. "org:us-prm"
// param    $end             another entity, e.g. "org:unodc"
// param    $types           relationship types that count, or null for all except ABOUT, ADDRESSES, PUBLISHED and QUOTED_IN, and except relationships with a Topic
// param    $themes          true: without `types`, include those too, so that themes, goals, publications and quotes create paths; or null
// param    $avoid           ids of entities that no path may pass through; or null
// param    $avoidTypes      relationship types that no path may use; or null
// param    $longer          how many hops longer than the shortest a path may be, 0 to 2; or null for 2
// param    $overlapping     true: only paths whose hops could all have been true on the same day; or null
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
// returns  entities, relationships, length, publishers, selfReported, stated
UNWIND [$start, $end] + coalesce($avoid, []) AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(coalesce(merge.entity, given)) AS ids
MATCH (a:Entity {id: ids[0]})
MATCH (b:Entity {id: ids[1]})
WHERE a <> b
WITH a, b, [id IN ids[2..] WHERE id <> a.id AND id <> b.id] AS avoided, $types IS NOT NULL OR coalesce($themes, false) AS topics,
  [type IN coalesce($types, CASE WHEN $themes THEN [
      // >> all-types
      'FUNDS', 'SUPPORTS', 'PARTNERS_WITH', 'IMPLEMENTS', 'ORGANIZED', 'PARTICIPATED_IN', 'SPOKE_AT', 'QUOTED_IN',
      'AFFILIATED_WITH', 'MEMBER_OF', 'PART_OF', 'LOCATED_IN', 'COVERS', 'CONTRIBUTES_TO', 'ADDRESSES', 'SIGNED', 'ADOPTED',
      'PUBLISHED', 'LAUNCHED_AT', 'ABOUT'
      // << all-types
    ] ELSE [
      // >> types-without-themes
      'FUNDS', 'SUPPORTS', 'PARTNERS_WITH', 'IMPLEMENTS', 'ORGANIZED', 'PARTICIPATED_IN', 'SPOKE_AT', 'AFFILIATED_WITH',
      'MEMBER_OF', 'PART_OF', 'LOCATED_IN', 'COVERS', 'CONTRIBUTES_TO', 'SIGNED', 'ADOPTED', 'LAUNCHED_AT'
      // << types-without-themes
    ] END) WHERE NOT type IN coalesce($avoidTypes, [])] AS types,
  $publishers IS NULL AND $from IS NULL AND $to IS NULL AND ($knownBy IS NULL OR NOT coalesce($statedOnly, false))
    AND ($knownBy IS NULL AND NOT coalesce($statedOnly, false) OR $minSources IS NULL AND $minPublishers IS NULL) AS summed
WITH a, b, avoided, topics, types, summed, CASE WHEN summed THEN coalesce($minPublishers, 0) ELSE 0 END AS least
WITH a, b, avoided, topics, types, summed, least, COLLECT {
  MATCH (a)-[r]-(b)
  WHERE type(r) IN types AND r.sourceCount >= coalesce($minSources, 0) AND r.publisherCount >= least
    AND r.plannedCount < r.claimCount AND (r.stated OR NOT coalesce($statedOnly, false)) AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
    AND (topics OR NOT (a:Topic OR b:Topic))
  RETURN DISTINCT [a, b] AS entities
  UNION ALL
  MATCH (a)-[r]-(y:Entity)
  WHERE type(r) IN types AND r.sourceCount >= coalesce($minSources, 0) AND r.publisherCount >= least
    AND r.plannedCount < r.claimCount AND (r.stated OR NOT coalesce($statedOnly, false)) AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
    AND (topics OR NOT (a:Topic OR b:Topic OR y:Topic)) AND y <> b AND NOT y.id IN avoided
  WITH a, b, types, least, y, max(r.publisherCount) AS one
  MATCH (y)-[r]-(b)
  WHERE type(r) IN types AND r.sourceCount >= coalesce($minSources, 0) AND r.publisherCount >= least
    AND r.plannedCount < r.claimCount AND (r.stated OR NOT coalesce($statedOnly, false)) AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
  WITH a, b, y, one, max(r.publisherCount) AS other
  ORDER BY CASE WHEN one < other THEN one ELSE other END DESC, y.id
  LIMIT 1000
  RETURN [a, y, b] AS entities
} AS near
CALL (a, b, avoided, topics, types, summed, least, near) {
  UNWIND near AS entities
  RETURN entities
  UNION
  WITH a, b, avoided, topics, types, least, near
  WHERE size(near) = 0
  MATCH path = SHORTEST 1 GROUPS (a) ((x:Entity)-[r:
      // >> any-type
      FUNDS|SUPPORTS|PARTNERS_WITH|IMPLEMENTS|ORGANIZED|PARTICIPATED_IN|SPOKE_AT|QUOTED_IN|AFFILIATED_WITH|MEMBER_OF|PART_OF|
      LOCATED_IN|COVERS|CONTRIBUTES_TO|ADDRESSES|SIGNED|ADOPTED|PUBLISHED|LAUNCHED_AT|ABOUT
      // << any-type
    ]-(y:Entity)
    WHERE type(r) IN types AND r.sourceCount >= coalesce($minSources, 0) AND r.publisherCount >= least
      AND r.plannedCount < r.claimCount AND (r.stated OR NOT coalesce($statedOnly, false)) AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
      AND y <> a AND x <> b AND NOT y.id IN avoided AND (topics OR NOT (x:Topic OR y:Topic))
  ){1,8} (b)
  RETURN nodes(path) AS entities
  UNION
  WITH a, b, avoided, topics, types, summed, near, least
  WHERE size(near) < 200 AND (coalesce($longer, 2) > 0 OR coalesce($overlapping, false) OR NOT summed
    OR coalesce($statedOnly, false) OR coalesce($knownBy, $minSources, $minPublishers) IS NOT NULL)
  UNWIND [2, least] AS floor
  MATCH path = SHORTEST 500 (a) ((x:Entity)-[r:
      // >> any-type
      FUNDS|SUPPORTS|PARTNERS_WITH|IMPLEMENTS|ORGANIZED|PARTICIPATED_IN|SPOKE_AT|QUOTED_IN|AFFILIATED_WITH|MEMBER_OF|PART_OF|
      LOCATED_IN|COVERS|CONTRIBUTES_TO|ADDRESSES|SIGNED|ADOPTED|PUBLISHED|LAUNCHED_AT|ABOUT
      // << any-type
    ]-(y:Entity)
    WHERE type(r) IN types AND r.sourceCount >= coalesce($minSources, 0) AND r.publisherCount >= floor
      AND r.plannedCount < r.claimCount AND (r.stated OR NOT coalesce($statedOnly, false)) AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
      AND y <> a AND x <> b AND NOT y.id IN avoided AND (topics OR NOT (x:Topic OR y:Topic))
      AND (y = b OR COUNT { (y)--() } <= 2000)
      AND (summed AND r.plannedCount = 0 OR EXISTS {
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
        RETURN 1
      })
      AND (NOT coalesce($overlapping, false) OR coalesce($observed, false) OR EXISTS {
        MATCH (dated:Claim {relationship: r.id})
        WHERE dated.when IS NOT NULL
      })
  ){1,8} (b)
  RETURN nodes(path) AS entities
}
WITH DISTINCT entities, types
WHERE all(place IN range(1, size(entities) - 1) WHERE NOT entities[place] IN entities[..place])
UNWIND range(1, size(entities) - 1) AS place
WITH entities[place - 1] AS x, entities[place] AS y, types, collect([entities, place]) AS uses
CALL (x, y, types) {
  MATCH (x)-[r]-(y)
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
  WITH r, sources, publishers, stated, selfReported
  WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
  ORDER BY publishers DESC, selfReported, stated DESC, sources DESC, r.id
  RETURN collect({
    id: r.id,
    publishers: publishers,
    selfReported: selfReported,
    stated: stated,
    days: CASE WHEN coalesce($overlapping, false) THEN COLLECT {
      // >> claims-that-took-place(r.id)
      MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
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
        AND (c.when IS NOT NULL OR coalesce($observed, false)) AND c.observed
      RETURN [coalesce(c.observedEarliest, date('-9999-01-01')), coalesce(c.observedLatest, date('9999-12-31'))]
    } ELSE [] END
  }) AS ties
}
UNWIND uses AS use
WITH use[0] AS entities, use[1] AS place, ties
ORDER BY place
WITH entities, collect(ties) AS hops
WHERE none(ties IN hops WHERE size(ties) = 0)
WITH entities, hops, COLLECT {
  UNWIND hops AS ties UNWIND ties AS tie UNWIND tie.days AS days
  WITH CASE WHEN days[0] < date($from) THEN date($from) ELSE days[0] END AS day
  WHERE coalesce(day <= date($to), true)
    AND all(ties IN hops WHERE any(tie IN ties WHERE any(days IN tie.days WHERE days[0] <= day AND day <= days[1])))
  RETURN day ORDER BY day LIMIT 1
} AS shared
WHERE size(shared) = 1 OR NOT coalesce($overlapping, false)
WITH [entity IN entities | entity.id] AS entities, [ties IN hops | head([tie IN ties
  WHERE size(shared) = 0 OR any(days IN tie.days WHERE days[0] <= shared[0] AND shared[0] <= days[1])])] AS hops
WITH collect([entities, hops]) AS paths, min(size(hops)) AS shortest
UNWIND paths AS path
WITH path[0] AS entities, path[1] AS hops, shortest
WHERE size(hops) <= shortest + CASE WHEN $longer < 2 THEN $longer ELSE 2 END
RETURN entities, [hop IN hops | hop.id] AS relationships, size(hops) AS length,
  reduce(least = head(hops).publishers, hop IN hops | CASE WHEN hop.publishers < least THEN hop.publishers ELSE least END) AS publishers,
  any(hop IN hops WHERE hop.selfReported) AS selfReported, all(hop IN hops WHERE hop.stated) AS stated
ORDER BY publishers DESC, selfReported, stated DESC, length, entities
SKIP $skip
LIMIT $limit
