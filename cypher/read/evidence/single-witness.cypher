// single-witness: which relationships and facts rest on a single publisher, on the word of a party, or only on boilerplate; the weakest
// first. BOILERPLATE_ONLY: all claims are in a publisher's menus and other standard text. OWN_WORD: everyone who says so is a party to it.
// ONE_PUBLISHER: one publisher says so, or several together.
// serves   Query.singleWitness
// period   every claim that is counted
// planned  shown, and marked by the column `planned`
// >> parameters-of-records
// param    $ids             only what involves one of these entities, e.g. ["org:us-prm"]; or null for all
// param    $types           only relationships of these types, and no facts; or null
// << parameters-of-records
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
// returns  record, why, selfReported, stated, planned, claims, sources, publishers
UNWIND CASE WHEN $ids IS NULL THEN [null] ELSE $ids END AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(DISTINCT coalesce(merge.entity, given)) AS asked,
  coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL AS filtered
CALL (asked, filtered) {
  CALL (asked) {
    UNWIND asked AS id
    MATCH (:Entity {id: id})-[r]-(:Entity)
    WHERE type(r) <> 'MENTIONS'
    RETURN DISTINCT r
    UNION ALL
    UNWIND CASE WHEN $ids IS NULL THEN [asked] ELSE [] END AS everything
    MATCH (:Entity)-[r]->(:Entity)
    WHERE type(r) <> 'MENTIONS'
    RETURN r
  }
  WITH r, filtered
  WHERE ($types IS NULL OR type(r) IN $types) AND (filtered OR r.publisherCount < 2 OR r.selfReported)
  RETURN r.id AS record, CASE WHEN r.publisherCount = 0 THEN 0 WHEN r.selfReported THEN 1 ELSE 2 END AS rank
  UNION ALL
  WITH asked, filtered
  WHERE $types IS NULL
  // >> facts-asked(c)
  CALL (asked) {
    UNWIND asked AS id
    MATCH (c:Claim {entity: id})
    RETURN c
    UNION ALL
    UNWIND CASE WHEN $ids IS NULL THEN [asked] ELSE [] END AS everything
    MATCH (c:Claim)
    WHERE c.fact IS NOT NULL
    RETURN c
  }
  // << facts-asked
  MATCH (s:Source)-[:CLAIMS]->(c)
  WHERE c.fact IS NOT NULL
  WITH c.fact AS record, filtered, collect(DISTINCT CASE WHEN NOT c.boilerplate THEN s.publishers END) AS together,
    coalesce(min(CASE WHEN NOT c.boilerplate THEN c.selfReported END), false) AS selfReported
  WITH record, filtered, selfReported,
    // >> independent-publishers(together)
    size(reduce(groups = [], one IN together | CASE
      WHEN any(group IN groups WHERE all(publisher IN one WHERE publisher IN group)) THEN groups
      ELSE [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
        + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)] END))
    // << independent-publishers
    AS publishers
  WHERE filtered OR publishers < 2 OR selfReported
  RETURN record, CASE WHEN publishers = 0 THEN 0 WHEN selfReported THEN 1 ELSE 2 END AS rank
}
WITH record, rank
ORDER BY rank, record
LIMIT CASE WHEN coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL
  THEN 9223372036854775807 ELSE $skip + $limit END
CALL (record) {
  // >> claims-of
  CALL (record) {
    MATCH (c:Claim {relationship: record})
    RETURN c
    UNION ALL
    MATCH (c:Claim {fact: record})
    RETURN c
  }
  // << claims-of
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
  WITH max(c.stated) AS stated, min(c.planned IS NOT NULL) AS planned, collect(c.id) AS claims, collect(DISTINCT s.id) AS sources,
    coalesce(min(CASE WHEN NOT c.boilerplate THEN c.selfReported END), false) AS selfReported,
    collect(DISTINCT CASE WHEN NOT c.boilerplate THEN s.publishers END) AS together
  WHERE size(claims) > 0
  RETURN stated, planned, claims, sources, selfReported, reduce(all = [], some IN together | all + some) AS publishers,
    // >> independent-publishers(together)
    size(reduce(groups = [], one IN together | CASE
      WHEN any(group IN groups WHERE all(publisher IN one WHERE publisher IN group)) THEN groups
      ELSE [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
        + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)] END))
    // << independent-publishers
    AS independent
}
WITH record, selfReported, stated, planned, claims, sources, publishers,
  CASE WHEN independent = 0 THEN 'BOILERPLATE_ONLY' WHEN selfReported THEN 'OWN_WORD' WHEN independent = 1 THEN 'ONE_PUBLISHER' END AS why
WHERE why IS NOT NULL
ORDER BY CASE why WHEN 'BOILERPLATE_ONLY' THEN 0 WHEN 'OWN_WORD' THEN 1 ELSE 2 END, record
SKIP $skip
LIMIT $limit
RETURN record, why, selfReported, stated, planned, COLLECT { UNWIND claims AS id RETURN id ORDER BY id } AS claims,
  COLLECT { UNWIND sources AS id RETURN id ORDER BY id } AS sources, COLLECT { UNWIND publishers AS id RETURN DISTINCT id ORDER BY id } AS publishers
ORDER BY CASE why WHEN 'BOILERPLATE_ONLY' THEN 0 WHEN 'OWN_WORD' THEN 1 ELSE 2 END, record
