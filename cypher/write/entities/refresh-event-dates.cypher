// refresh-event-dates: updates the days on which an event can have taken place: the span of all its date facts.
// param $ids  of events
// returns claims  ids of those that refer to an event whose days have changed
UNWIND $ids AS id
MATCH (n:Entity {id: id})
OPTIONAL MATCH (c:Claim {entity: id}) USING INDEX c:Claim(entity)
WHERE c.attribute = 'date'
WITH n, count(c) AS claims,
  count(c.startEarliest) AS startsEarliest, min(c.startEarliest) AS startEarliest,
  count(c.startLatest) AS startsLatest, max(c.startLatest) AS startLatest,
  count(c.endEarliest) AS endsEarliest, min(c.endEarliest) AS endEarliest,
  count(c.endLatest) AS endsLatest, max(c.endLatest) AS endLatest,
  [n.startEarliest, n.endLatest] AS before
SET n.startEarliest = CASE WHEN startsEarliest = claims THEN startEarliest END,
  n.startLatest = CASE WHEN startsLatest = claims THEN startLatest END,
  n.endEarliest = CASE WHEN endsEarliest = claims THEN endEarliest END,
  n.endLatest = CASE WHEN endsLatest = claims THEN endLatest END
WITH n, before
WHERE coalesce(toString(n.startEarliest), '') <> coalesce(toString(before[0]), '')
  OR coalesce(toString(n.endLatest), '') <> coalesce(toString(before[1]), '')
RETURN COLLECT {
  MATCH (c:Claim {entity: n.id}) USING INDEX c:Claim(entity)
  RETURN c.id
  UNION
  MATCH (c:Claim {under: n.id}) USING INDEX c:Claim(under)
  RETURN c.id
  UNION
  MATCH (n)-[r]-()
  MATCH (c:Claim {relationship: r.id}) USING INDEX c:Claim(relationship)
  RETURN c.id
} AS claims
