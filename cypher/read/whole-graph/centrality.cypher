// centrality: who is central in the network of all entities, the highest score first. Two entities that are connected by several
// relationships count as neighbours once. DEGREE is the number of neighbours (weighted: the sum of the weights of these ties). PAGE_RANK is
// the share of its time that a random walk spends at the entity (Brin and Page 1998, damping 0.85). BETWEENNESS is the number of shortest
// paths between two other entities that pass through it, as a fraction if there are several (Freeman 1977). It is exact for fewer than
// 5,000 entities. Otherwise, it is estimated from the paths that start at fifty of them (Brandes and Pich 2007), and rounded to three
// significant digits. Entities with a score of 0 are left out. The network is projected into Graph Data Science under a random name and dropped at the
// end. If you run the file by hand and cancel it, the projection 'entente-…' remains until you call gds.graph.drop(name), or until
// `centrality` or `communities` is asked an hour or more later.
// serves   Query.centrality
// period   every relationship in the network, not the PART_OF steps used to roll organizations up
// planned  left out; only claims about what is true or has taken place count
// param    $measure         DEGREE, PAGE_RANK or BETWEENNESS
// >> parameter-of-types
// param    $types           relationship types that count, or null for all but ABOUT, ADDRESSES, PUBLISHED and QUOTED_IN
// << parameter-of-types
// param    $kinds           kinds of entities to rank, or null for all; the network keeps the others
// param    $withoutOwnReleases  true: only relationships that are published by somebody other than their two ends; or null
// param    $weighted        true: weight each tie by the independent publishers of its best relationship (ignored by BETWEENNESS); or null
// >> parameters-of-roll-up-of-all
// param    $rollUp          true: roll organizations up into the organization or country that they are part of; or null
// param    $keepApart       with rollUp, ids of organizations that are not rolled up; or null
// << parameters-of-roll-up-of-all
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
// returns  entity, score, neighbours, method
// >> network
CALL tx.getMetaData() YIELD metadata
WITH coalesce(metadata.projection, 'entente-' + randomUUID()) AS projection
CALL () {
  UNWIND coalesce($keepApart, []) AS given
  OPTIONAL MATCH (merge:Merge {id: given})
  RETURN collect(coalesce(merge.entity, given)) AS apart
}
// Whether the summaries on the relationships suffice, so that no claims are needed.
WITH projection, apart, $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL AND (NOT coalesce($statedOnly, false)
  OR $minSources IS NULL AND $minPublishers IS NULL AND NOT coalesce($withoutOwnReleases, false) AND NOT coalesce($weighted, false)) AS isPlain
CALL (projection, isPlain) {
  CALL (isPlain) {
    WITH isPlain
    WHERE isPlain
    MATCH (x:Entity)-[r]->(y:Entity)
    WHERE
      CASE WHEN $types IS NULL THEN NOT type(r) IN ['MENTIONS', 'ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'] ELSE type(r) IN $types END
      AND r.plannedCount = 0 AND (r.stated OR NOT coalesce($statedOnly, false)) AND ($minSources IS NULL OR r.sourceCount >= $minSources) AND ($minPublishers IS NULL OR r.publisherCount >= $minPublishers)
      AND (NOT coalesce($withoutOwnReleases, false) OR r.publisherCount > 0 AND NOT r.selfReported)
    RETURN x, y, CASE WHEN coalesce($weighted, false) THEN r.publisherCount ELSE 1 END AS weight
    UNION ALL
    MATCH (x:Entity)-[r]->(y:Entity)
    WHERE (NOT isPlain OR r.plannedCount > 0)
      AND
        CASE WHEN $types IS NULL THEN NOT type(r) IN ['MENTIONS', 'ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'] ELSE type(r) IN $types END
      AND r.sourceCount >= coalesce($minSources, 0) AND size(r.publisherIds) >= coalesce($minPublishers, 0)
      AND (r.stated OR NOT coalesce($statedOnly, false)) AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
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
    WITH x, y, publishers
    WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
      AND (NOT coalesce($withoutOwnReleases, false) OR publishers > 0 AND NOT selfReported)
    RETURN x, y, CASE WHEN coalesce($weighted, false) THEN publishers ELSE 1 END AS weight
  }
  WITH projection, x, y, weight
  WHERE weight > 0 AND x <> y
  RETURN gds.graph.project(projection, x, y,
    {relationshipType: 'TIE', relationshipProperties: {weight: toFloat(weight)}}, {readConcurrency: 1, jobId: projection}) AS network
}
// With rollUp, the network is projected a second time, so that what an entity stands for is looked up once for each entity, not for each relationship.
CALL (projection, apart, network) {
  WITH projection, apart, network
  WHERE coalesce($rollUp, false) AND network IS NOT NULL
  CALL gds.graph.relationshipProperty.stream(projection, 'weight') YIELD sourceNodeId, targetNodeId, propertyValue AS weight
  WITH projection, apart, sourceNodeId, collect([targetNodeId, weight]) AS ties
  WITH projection, apart, gds.util.asNode(sourceNodeId) AS x, ties
  WITH projection, apart, x, ties,
    COLLECT {
      MATCH (x) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
      WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
        (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
      })
      RETURN DISTINCT top
      LIMIT 2
    } AS tops
  WITH projection, apart, CASE size(tops) WHEN 1 THEN tops[0] ELSE x END AS body, ties
  UNWIND ties AS tie
  WITH projection, apart, tie[0] AS targetNodeId, collect([body, tie[1]]) AS ties
  WITH projection, apart, gds.util.asNode(targetNodeId) AS y, ties
  WITH projection, y, ties,
    COLLECT {
      MATCH (y) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
      WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
        (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
      })
      RETURN DISTINCT top
      LIMIT 2
    } AS tops
  WITH projection, CASE size(tops) WHEN 1 THEN tops[0] ELSE y END AS neighbour, ties
  UNWIND ties AS tie
  WITH projection, tie[0] AS body, neighbour, tie[1] AS weight
  WHERE body <> neighbour
  RETURN gds.graph.project(projection + '-bodies', body, neighbour,
    {relationshipType: 'TIE', relationshipProperties: {weight: weight}}, {readConcurrency: 1, jobId: projection}) AS bodies
}
CALL (projection) {
  WITH projection
  WHERE coalesce($rollUp, false)
  CALL gds.graph.drop(projection, false) YIELD graphName
  RETURN count(graphName) AS rolledUpCount
}
WITH projection, CASE WHEN coalesce($rollUp, false) THEN bodies ELSE network END AS network
WITH projection, network, network.graphName AS graph
WHERE network IS NOT NULL
CALL gds.graph.relationships.toUndirected(graph,
  {relationshipType: 'TIE', mutateRelationshipType: 'NEIGHBOUR', aggregation: 'MAX', concurrency: 1, jobId: projection})
  YIELD relationshipsWritten
CALL gds.degree.mutate(graph, {relationshipTypes: ['NEIGHBOUR'], mutateProperty: 'neighbours', concurrency: 1, jobId: projection})
  YIELD nodePropertiesWritten
// << network
CALL (projection, network, graph) {
  CALL (projection, network, graph) {
    WITH projection, graph
    WHERE $measure = 'DEGREE'
    CALL gds.degree.stream(graph, {relationshipTypes: ['NEIGHBOUR'], relationshipWeightProperty: 'weight', concurrency: 1, jobId: projection}) YIELD nodeId, score
    RETURN nodeId, score, 'exact' AS method
    UNION ALL
    WITH projection, network, graph
    WHERE $measure = 'PAGE_RANK'
    CALL gds.pageRank.stream(graph, {relationshipTypes: ['NEIGHBOUR'], relationshipWeightProperty: 'weight', maxIterations: 200, tolerance: 0.00000001, concurrency: 4, jobId: projection})
      YIELD nodeId, score
    RETURN nodeId, score / network.nodeCount AS score, 'exact' AS method
    UNION ALL
    WITH projection, network, graph, CASE WHEN network.nodeCount < 5000 THEN null ELSE 50 END AS samples
    WHERE $measure = 'BETWEENNESS'
    CALL gds.betweenness.stream(graph, CASE
      WHEN samples IS NULL THEN {relationshipTypes: ['NEIGHBOUR'], concurrency: 1, jobId: projection}
      ELSE {relationshipTypes: ['NEIGHBOUR'], samplingSize: samples, samplingSeed: 1, concurrency: 1, jobId: projection} END)
      YIELD nodeId, score AS counted
    WITH nodeId, counted * coalesce(1.0 * network.nodeCount / samples, 1.0) AS score, network, samples
    WITH nodeId, score, CASE WHEN samples IS NULL OR score = 0 THEN null ELSE 10 ^ (floor(log10(score)) - 2) END AS unit, network, samples
    RETURN nodeId, coalesce(round(score / unit) * unit, score) AS score,
      coalesce('sampled: ' + samples + ' of ' + network.nodeCount + ' entities', 'exact') AS method
  }
  WITH graph, nodeId, round(score, 6) AS score, method
  WHERE score > 0
  WITH nodeId, gds.util.asNode(nodeId) AS entity, score, method
  WHERE $kinds IS NULL OR any(kind IN labels(entity) WHERE kind IN $kinds)
  WITH nodeId, entity.id AS entity, score, method
  ORDER BY score DESC, entity
  SKIP $skip
  LIMIT $limit
  RETURN collect([entity, score, toInteger(gds.util.nodeProperty(graph, nodeId, 'neighbours')), method]) AS page
}
// >> drop-network
CALL (graph) {
  CALL gds.graph.list() YIELD graphName, creationTime
  WHERE graphName = graph OR graphName STARTS WITH 'entente-' AND creationTime < datetime() - duration('PT1H')
  CALL gds.graph.drop(graphName, false) YIELD graphName AS dropped
  RETURN count(dropped) AS droppedCount
}
// << drop-network
UNWIND page AS row
RETURN row[0] AS entity, row[1] AS score, row[2] AS neighbours, row[3] AS method
