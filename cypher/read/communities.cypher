// communities: which communities the network of all entities falls into, named by their most central members; the largest first.
// Found by the Leiden algorithm (Traag, Waltman and van Eck 2019: as many ties within them and as few between them as chance would not give, each of
// them connected), from a fixed seed. Most central is who has most neighbours; entities that several relationships tie are neighbours once.
// The network is projected into Graph Data Science under a random name and dropped at the end. Of a run by hand that is cancelled midway it stays
// behind as 'entente-…' until CALL gds.graph.drop(name), or until one of these questions is asked an hour later.
// serves   Query.communities
// period   every relationship of the network, not the steps of PART_OF by which bodies are rolled up
// planned  left out: only what a claim says to have taken place, or to be so, counts
// >> parameter-of-types
// param    $types           relationship types that count, or null for all but ABOUT, ADDRESSES, PUBLISHED and QUOTED_IN
// << parameter-of-types
// param    $kinds           kinds of members to list and count, or null for all; the network keeps the others
// param    $mostMembers     how many members to list of each community, the most central first; or null for ten
// param    $withoutOwnReleases  true: only relationships that someone else than their own ends publishes; or null
// param    $weighted        true: a tie weighs as much as it has independent publishers, by its best relationship; or null
// param    $rollUp          true: an organization stands for the body or country that it is part of; or null
// param    $keepApart       with rollUp, ids of bodies that stand for themselves; or null
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
// returns  community, name, size, members, method
// >> network
CALL tx.getMetaData() YIELD metadata
WITH coalesce(metadata.projection, 'entente-' + randomUUID()) AS projection
CALL () {
  UNWIND coalesce($keepApart, []) AS given
  OPTIONAL MATCH (merge:Merge {id: given})
  RETURN collect(coalesce(merge.entity, given)) AS apart
}
// Whether the relationships themselves say enough, and no claims have to be looked at.
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
// Rolled up, the network is projected once more: so what an entity stands for is looked up once an entity, not once a relationship.
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
CALL (projection, graph) {
  CALL gds.leiden.stream(graph, {relationshipTypes: ['NEIGHBOUR'], relationshipWeightProperty: 'weight', randomSeed: 1, concurrency: 1, jobId: projection})
    YIELD nodeId, communityId AS community
  WITH gds.util.asNode(nodeId) AS member, community, gds.util.nodeProperty(graph, nodeId, 'neighbours') AS neighbours
  WHERE $kinds IS NULL OR any(kind IN labels(member) WHERE kind IN $kinds)
  WITH member, member.id AS id, community, neighbours
  ORDER BY neighbours DESC, id
  WITH community, count(*) AS size, min(id) AS least, collect(id)[..coalesce($mostMembers, 10)] AS members, collect(member)[..3] AS central
  ORDER BY size DESC, least
  RETURN collect([size, members, central]) AS communities
}
// >> drop-network
CALL (graph) {
  CALL gds.graph.list() YIELD graphName, creationTime
  WHERE graphName = graph OR graphName STARTS WITH 'entente-' AND creationTime < datetime() - duration('PT1H')
  CALL gds.graph.drop(graphName, false) YIELD graphName AS dropped
  RETURN count(dropped) AS droppedCount
}
// << drop-network
UNWIND range(0, size(communities) - 1) AS place
WITH place + 1 AS community, communities[place] AS row
RETURN community, reduce(text = head(row[2]).name, member IN tail(row[2]) | text + ' · ' + member.name) AS name, row[0] AS size, row[1] AS members,
  'Leiden, seed 1' AS method
ORDER BY community
SKIP $skip
LIMIT $limit
