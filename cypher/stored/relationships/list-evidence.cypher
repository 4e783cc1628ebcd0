// list-evidence: the claims of relationships, with what their summaries need.
// param $ids         of relationships
// param $qualifiers  those in which sources can disagree
// returns relationship, source, publishers, published, boilerplate, stated, planned, selfReported, contents, timed, startEarliest, startLatest, endEarliest, endLatest
UNWIND $ids AS id
MATCH (c:Claim {relationship: id}) USING INDEX c:Claim(relationship)
MATCH (s:Source)-[:CLAIMS]->(c)
RETURN id AS relationship, s.id AS source, s.publishers AS publishers, toString(s.publishedLatest) AS published,
  c.boilerplate AS boilerplate, c.stated AS stated, c.planned IS NOT NULL AS planned, c.selfReported AS selfReported,
  [name IN $qualifiers | c[name]] AS contents, c.when IS NOT NULL AS timed,
  toString(c.startEarliest) AS startEarliest, toString(c.startLatest) AS startLatest,
  toString(c.endEarliest) AS endEarliest, toString(c.endLatest) AS endLatest
