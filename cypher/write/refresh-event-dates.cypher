// refresh-event-dates: the days that an event can mean: the hull of all that its date facts say.
// param $ids  of events
// returns dated
UNWIND $ids AS id
MATCH (n:Entity {id: id})
OPTIONAL MATCH (c:Claim {entity: id})
WHERE c.attribute = 'date'
WITH n, count(c) AS claims,
  count(c.startEarliest) AS startsEarliest, min(c.startEarliest) AS startEarliest,
  count(c.startLatest) AS startsLatest, max(c.startLatest) AS startLatest,
  count(c.endEarliest) AS endsEarliest, min(c.endEarliest) AS endEarliest,
  count(c.endLatest) AS endsLatest, max(c.endLatest) AS endLatest
SET n.startEarliest = CASE WHEN startsEarliest = claims THEN startEarliest END,
  n.startLatest = CASE WHEN startsLatest = claims THEN startLatest END,
  n.endEarliest = CASE WHEN endsEarliest = claims THEN endEarliest END,
  n.endLatest = CASE WHEN endsLatest = claims THEN endLatest END
RETURN sum(CASE WHEN claims > 0 THEN 1 ELSE 0 END) AS dated
