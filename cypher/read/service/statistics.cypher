// statistics: what the graph contains, in numbers.
// serves   Query.statistics
// returns  entities, relationships, claimCount, factCount, inferredCount, sourceCount, publisherCount, firstPublished, lastPublished
CALL () {
  UNWIND ['Organization', 'Official', 'Country', 'Region', 'Programme', 'Event', 'Topic', 'Document'] AS kind
  RETURN collect({kind: kind, count: COUNT { MATCH (n:$(kind)) }}) AS entities
}
CALL () {
  MATCH (:Entity)-[r]->(:Entity)
  WHERE NOT r:MENTIONS
  WITH type(r) AS type, count(r) AS count, sum(CASE WHEN r.stated THEN 0 ELSE 1 END) AS inferred
  ORDER BY count DESC, type
  RETURN collect({type: type, count: count}) AS relationships, sum(inferred) AS inferredCount
}
CALL () {
  MATCH (c:Claim)
  RETURN count(c) AS claimCount, count(DISTINCT c.fact) AS factCount
}
CALL () {
  MATCH (s:Source)
  RETURN count(s) AS sourceCount,
    toString(min(s.publishedEarliest)) AS firstPublished,
    toString(max(s.publishedLatest)) AS lastPublished
}
CALL () {
  MATCH (s:Source)
  UNWIND s.publishers AS publisher
  RETURN count(DISTINCT publisher) AS publisherCount
}
RETURN entities, relationships, claimCount, factCount, inferredCount, sourceCount, publisherCount, firstPublished, lastPublished
