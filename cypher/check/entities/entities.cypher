// entities: a page of entities as they are stored; a day that is not a DATE begins with a question mark.
// param $after  the last id of the page before
// param $limit  most rows
// returns id, labels, properties, days, mentioned
MATCH (n:Entity)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id, labels(n) AS labels,
  n {.name, .names, .searchNames, .identifiers, .mergedIds, .unnamed, .title, .contentHash} AS properties,
  [day IN [n.startEarliest, n.startLatest, n.endEarliest, n.endLatest] |
    CASE WHEN day IS :: DATE THEN toString(day) ELSE '?' + coalesce(toStringOrNull(day), '') END] AS days,
  EXISTS { (n)<-[:MENTIONS]-(:Source) } AS mentioned
ORDER BY id
