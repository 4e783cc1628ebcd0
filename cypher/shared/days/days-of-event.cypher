// days-of-event: the first and the last day of an event, as known on $knownBy.
CALL (event) {
  OPTIONAL MATCH (s:Source)-[:CLAIMS]->(c:Claim {entity: event.id, attribute: 'date'})
  WHERE s.publishedLatest <= date($knownBy)
  WITH count(c) AS claims, count(c.startEarliest) AS begun, min(c.startEarliest) AS first, count(c.endLatest) AS ended, max(c.endLatest) AS last
  RETURN CASE WHEN $knownBy IS NULL THEN event.startEarliest WHEN begun = claims THEN first END AS firstDay,
    CASE WHEN $knownBy IS NULL THEN event.endLatest WHEN ended = claims THEN last END AS lastDay
}
