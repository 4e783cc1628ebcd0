// network: projects the network into Graph Data Science as `graph`, with NEIGHBOUR relationships between neighbours, and the number of
// neighbours of each entity.
CALL tx.getMetaData() YIELD metadata
WITH coalesce(metadata.projection, 'entente-' + randomUUID()) AS projection
// >> kept-apart
// Whether the summaries on the relationships suffice, so that no claims are needed.
WITH projection, apart, $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL AND (NOT coalesce($statedOnly, false)
  OR $minSources IS NULL AND $minPublishers IS NULL AND NOT coalesce($withoutOwnReleases, false) AND NOT coalesce($weighted, false)) AS isPlain
CALL (projection, isPlain) {
  CALL (isPlain) {
    WITH isPlain
    WHERE isPlain
    MATCH (x:Entity)-[r]->(y:Entity)
    WHERE
      // >> types-asked(r)
      AND r.plannedCount = 0 AND (r.stated OR NOT coalesce($statedOnly, false)) AND ($minSources IS NULL OR r.sourceCount >= $minSources) AND ($minPublishers IS NULL OR r.publisherCount >= $minPublishers)
      AND (NOT coalesce($withoutOwnReleases, false) OR r.publisherCount > 0 AND NOT r.selfReported)
    RETURN x, y, CASE WHEN coalesce($weighted, false) THEN r.publisherCount ELSE 1 END AS weight
    UNION ALL
    MATCH (x:Entity)-[r]->(y:Entity)
    WHERE (NOT isPlain OR r.plannedCount > 0)
      AND
        // >> types-asked(r)
      AND r.sourceCount >= coalesce($minSources, 0) AND size(r.publisherIds) >= coalesce($minPublishers, 0)
      AND (r.stated OR NOT coalesce($statedOnly, false)) AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
    // >> evidence
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
      // >> bodies-above(x)
      RETURN DISTINCT top
      LIMIT 2
    } AS tops
  WITH projection, apart, CASE size(tops) WHEN 1 THEN tops[0] ELSE x END AS body, ties
  UNWIND ties AS tie
  WITH projection, apart, tie[0] AS targetNodeId, collect([body, tie[1]]) AS ties
  WITH projection, apart, gds.util.asNode(targetNodeId) AS y, ties
  WITH projection, y, ties,
    COLLECT {
      // >> bodies-above(y)
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
