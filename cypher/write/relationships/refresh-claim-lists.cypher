// refresh-claim-lists: updates the lists on relationships that repeat what their claims say, with one entry for each claim, in order of
// publishers, source and id. A day is text here: 'unknown' if it is not known, 'open' if that side of a period is open.
// param $relationships  list of {id, type, from, to}
// returns refreshed
UNWIND $relationships AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
WITH row, a, b
MATCH (a)-[r:$(row.type) {id: row.id}]->(b)
CALL (r) {
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id}) USING INDEX c:Claim(relationship)
  WITH s, c, reduce(text = '', publisher IN coalesce(s.publishersKnownAs, s.publishers) | text + CASE text WHEN '' THEN '' ELSE ' ' END + publisher) AS publishers
  ORDER BY publishers, s.id, c.id
  RETURN collect(s.id) AS claimSource, collect(publishers) AS claimPublishers, collect(coalesce(toString(s.publishedLatest), 'unknown')) AS claimPublished,
    collect(c.stated) AS claimStated, collect(c.planned IS NOT NULL) AS claimPlanned,
    collect(c.boilerplate) AS claimBoilerplate, collect(c.selfReported) AS claimSelfReported, collect(c.when IS NOT NULL) AS claimTimed,
    collect(CASE WHEN c.observed THEN coalesce(toString(c.observedEarliest), 'open') ELSE 'unknown' END) AS claimObservedEarliest,
    collect(CASE WHEN c.observed THEN coalesce(toString(c.observedLatest), 'open') ELSE 'unknown' END) AS claimObservedLatest
}
SET r.claimSource = claimSource, r.claimPublishers = claimPublishers, r.claimPublished = claimPublished,
  r.claimStated = claimStated, r.claimPlanned = claimPlanned, r.claimBoilerplate = claimBoilerplate,
  r.claimSelfReported = claimSelfReported, r.claimTimed = claimTimed,
  r.claimObservedEarliest = claimObservedEarliest, r.claimObservedLatest = claimObservedLatest
RETURN count(r) AS refreshed
