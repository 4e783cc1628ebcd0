// refresh-observed: the days on which claims were observed: those on which they say that it held, else those of the event that they
// speak of, else those on which their source was published. Not observed: none of these is known.
// param $claims  ids
// returns refreshed
UNWIND $claims AS id
MATCH (s:Source)-[:CLAIMS]->(c:Claim {id: id})
WITH s, c, head(COLLECT {
  UNWIND [c.entity, c.to, c.from, c.under] AS named
  MATCH (event:Entity {id: named})
  WHERE event:Event AND event.startEarliest IS NOT NULL
  RETURN event
}) AS occasion
SET c.observedEarliest = CASE WHEN c.when IS NOT NULL THEN c.startEarliest WHEN occasion IS NOT NULL THEN occasion.startEarliest ELSE s.publishedEarliest END,
  c.observedLatest = CASE WHEN c.when IS NOT NULL THEN c.endLatest WHEN occasion IS NOT NULL THEN occasion.endLatest ELSE s.publishedLatest END,
  c.observed = c.when IS NOT NULL OR occasion IS NOT NULL OR s.publishedLatest IS NOT NULL
RETURN count(c) AS refreshed
