// refresh-observed: updates the days on which claims were observed: those on which they say that something held, or else those of the event
// that they refer to, or else those on which their source was published. A claim is not observed if none of these is known.
// param $claims  ids
// returns id, type, from, to  of the relationships that they are evidence for
UNWIND $claims AS id
MATCH (s:Source)-[:CLAIMS]->(c:Claim {id: id}) USING INDEX c:Claim(id)
OPTIONAL MATCH (entity:Entity {id: CASE WHEN c.entity STARTS WITH 'event:' THEN c.entity END}) USING INDEX entity:Entity(id) WHERE entity:Event AND entity.startEarliest IS NOT NULL
OPTIONAL MATCH (to:Entity {id: CASE WHEN c.to STARTS WITH 'event:' THEN c.to END}) USING INDEX to:Entity(id) WHERE to:Event AND to.startEarliest IS NOT NULL
OPTIONAL MATCH (from:Entity {id: CASE WHEN c.from STARTS WITH 'event:' THEN c.from END}) USING INDEX from:Entity(id) WHERE from:Event AND from.startEarliest IS NOT NULL
OPTIONAL MATCH (under:Entity {id: CASE WHEN c.under STARTS WITH 'event:' THEN c.under END}) USING INDEX under:Entity(id) WHERE under:Event AND under.startEarliest IS NOT NULL
WITH s, c, coalesce(entity, to, from, under) AS occasion
SET c.observedEarliest = CASE WHEN c.when IS NOT NULL THEN c.startEarliest WHEN occasion IS NOT NULL THEN occasion.startEarliest ELSE s.publishedEarliest END,
  c.observedLatest = CASE WHEN c.when IS NOT NULL THEN c.endLatest WHEN occasion IS NOT NULL THEN occasion.endLatest ELSE s.publishedLatest END,
  c.observed = c.when IS NOT NULL OR occasion IS NOT NULL OR s.publishedLatest IS NOT NULL
WITH DISTINCT c.relationship AS id, c.type AS type, c.from AS from, c.to AS to
WHERE id IS NOT NULL
RETURN id, type, from, to
