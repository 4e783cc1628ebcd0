// sources-about: which sources state something about an entity, the newest first. For each source, the rows give the number of its claims
// about the entity, and the relationships and facts that no other source states (with knownBy, no other source known by that day).
// serves   Query.sourcesAbout
// period   every claim that is counted
// planned  counted like all others: the question is what sources say
// param    $id              an entity, e.g. "programme:ccti"
// param    $form            only sources of this form, e.g. "press release", in upper or lower case; or null
// param    $year            only sources that may have been published in this year; or null
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
// returns  source, publishers, form, published, year, paragraphs, claims, aloneRelationships, aloneFacts
OPTIONAL MATCH (merge:Merge {id: $id})
MATCH (x:Entity {id: coalesce(merge.entity, $id)})<-[mention:MENTIONS]-(s:Source)
WHERE ($form IS NULL OR toLower(s.form) = toLower($form))
  AND ($year IS NULL OR s.publishedEarliest.year <= $year AND s.publishedLatest.year >= $year)
CALL (x, s) {
  MATCH (s)-[:CLAIMS]->(c:Claim)
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
    AND x.id IN [c.from, c.to, c.entity]
  WITH s, c, EXISTS {
    MATCH (other:Source)-[:CLAIMS]->(same:Claim {relationship: c.relationship})
    WHERE other <> s AND ($knownBy IS NULL OR other.publishedLatest <= date($knownBy))
  } OR EXISTS {
    MATCH (other:Source)-[:CLAIMS]->(same:Claim {fact: c.fact})
    WHERE other <> s AND ($knownBy IS NULL OR other.publishedLatest <= date($knownBy))
  } AS shared
  ORDER BY c.relationship, c.fact
  RETURN count(c) AS claims,
    collect(DISTINCT CASE WHEN NOT shared THEN c.relationship END) AS aloneRelationships,
    collect(DISTINCT CASE WHEN NOT shared THEN c.fact END) AS aloneFacts
}
WITH s, mention, claims, aloneRelationships, aloneFacts
WHERE claims > 0
RETURN s.id AS source, s.publishers AS publishers, s.form AS form, s.published AS published,
  CASE WHEN s.publishedEarliest.year = s.publishedLatest.year THEN s.publishedLatest.year END AS year, mention.paragraphs AS paragraphs, claims, aloneRelationships, aloneFacts
ORDER BY s.publishedLatest IS NULL, s.publishedLatest DESC, source
SKIP $skip
LIMIT $limit
