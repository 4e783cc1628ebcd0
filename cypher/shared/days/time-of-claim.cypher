// time-of-claim: the days of a claim `c` of a source `s`: those that it gives (held), or else those of its event (observed), or else those
// of publication (published).
OPTIONAL CALL (c) {
  UNWIND [c.to, c.under] AS id
  MATCH (event:Entity {id: id})
  WHERE event:Event
  // >> days-of-event
  WITH firstDay, lastDay
  WHERE coalesce(firstDay, lastDay) IS NOT NULL
  RETURN 'observed' AS observed, firstDay, lastDay
  LIMIT 1
}
WITH c, CASE WHEN c.when IS NOT NULL THEN {basis: 'held', first: c.startEarliest, last: c.endLatest}
  WHEN observed IS NOT NULL THEN {basis: observed, first: firstDay, last: lastDay}
  ELSE {basis: 'published', first: s.publishedEarliest, last: s.publishedLatest} END AS time
