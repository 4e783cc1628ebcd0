// 009-observed: claims imported before they had it get the days on which they were observed (write/refresh-observed says which).

MATCH (s:Source)-[:CLAIMS]->(c:Claim)
WHERE c.observed IS NULL
WITH s, c, head(COLLECT {
  UNWIND [c.entity, c.to, c.from, c.under] AS named
  MATCH (event:Entity {id: named})
  WHERE event:Event AND event.startEarliest IS NOT NULL
  RETURN event
}) AS occasion
SET c.observedEarliest = CASE WHEN c.when IS NOT NULL THEN c.startEarliest WHEN occasion IS NOT NULL THEN occasion.startEarliest ELSE s.publishedEarliest END,
  c.observedLatest = CASE WHEN c.when IS NOT NULL THEN c.endLatest WHEN occasion IS NOT NULL THEN occasion.endLatest ELSE s.publishedLatest END,
  c.observed = c.when IS NOT NULL OR occasion IS NOT NULL OR s.publishedLatest IS NOT NULL;
