// write-evidence: writes the summaries of the evidence for relationships.
// param $relationships  list of {id, type, from, to, properties} and days: firstPublished, lastPublished, startEarliest, startLatest, endEarliest, endLatest
// returns written
UNWIND $relationships AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
WITH row, a, b
MATCH (a)-[r:$(row.type) {id: row.id}]->(b)
SET r += row.properties,
  r.firstPublished = date(row.firstPublished), r.lastPublished = date(row.lastPublished),
  r.startEarliest = date(row.startEarliest), r.startLatest = date(row.startLatest),
  r.endEarliest = date(row.endEarliest), r.endLatest = date(row.endLatest)
RETURN count(r) AS written
