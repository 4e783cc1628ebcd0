// proof: which sources and paragraphs prove a relationship or a fact, the newest source first, then in the order of paragraphs. Publishers
// with the same number in `independent` have published together and count once. A place in a publisher's boilerplate has no number and does
// not count.
// serves   Query.proof
// period   every claim listed
// planned  shown, and marked by the column `planned`
// param    $id              a relationship or a fact, e.g. "FUNDS:96629c9f925eb96b7e232f8333058e1b"
// >> parameters-of-claims
// param    $statedOnly      true: only what a source states outright, nothing inferred; or null
// param    $knownBy         a day: only what was published by this day; or null
// param    $publishers      ids: only what at least one of these published; or null
// param    $from            a day: only what may have been true on or after this day; or null
// param    $to              a day: only what may have been true on or before this day; or null
// param    $observed        true: if a claim does not say when it was true, use the date of its event or its publication; or null
// << parameters-of-claims
// >> parameters-of-page
// param    $skip            number of rows to skip
// param    $limit           maximum number of rows
// << parameters-of-page
// returns  claim, source, publishers, published, paragraphs, quote, saidBy, stated, reason, planned, boilerplate, selfReported, independent
CALL () {
  MATCH (c:Claim {relationship: $id})
  RETURN c
  UNION ALL
  MATCH (c:Claim {fact: $id})
  RETURN c
}
MATCH (s:Source)-[:CLAIMS]->(c)
WHERE
  // >> claims-that-count
  (c.stated OR NOT coalesce($statedOnly, false))
  AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
  AND ($publishers IS NULL OR NOT c.boilerplate
    AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
  AND CASE
    WHEN $from IS NULL AND $to IS NULL THEN true
    WHEN c.when IS NULL AND NOT coalesce($observed, false) THEN false
    ELSE coalesce(c.observedEarliest <= date($to), c.observed) AND coalesce(c.observedLatest >= date($from), c.observed) END
  // << claims-that-count
WITH s, c
ORDER BY s.publishedLatest IS NULL, s.publishedLatest DESC, s.id, c.paragraph, c.lastParagraph, c.id
WITH collect([s, c]) AS places, collect(DISTINCT CASE WHEN NOT c.boilerplate THEN s.publishers END) AS together
WITH places, reduce(groups = [], one IN together |
  [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
  + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)])
  AS groups
UNWIND range(0, size(places) - 1) AS place
WITH groups, place, places[place][0] AS s, places[place][1] AS c
RETURN c.id AS claim, s.id AS source, s.publishers AS publishers, s.published AS published,
  toString(c.paragraph) + CASE WHEN c.lastParagraph > c.paragraph THEN '-' + toString(c.lastParagraph) ELSE '' END AS paragraphs,
  c.quote AS quote, c.saidBy AS saidBy, c.stated AS stated, c.reason AS reason, c.planned IS NOT NULL AS planned, c.boilerplate AS boilerplate, c.selfReported AS selfReported,
  CASE WHEN NOT c.boilerplate THEN
    head([number IN range(1, size(groups)) WHERE any(publisher IN groups[number - 1] WHERE publisher IN s.publishers)])
  END AS independent
ORDER BY place
SKIP $skip
LIMIT $limit
