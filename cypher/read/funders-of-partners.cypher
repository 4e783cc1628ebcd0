// funders-of-partners: who pays for partners of this actor but not for it; for most partners first, then best-evidenced.
// Who funds a programme that an actor implements, in any role, or an event that it organizes funds that actor too: the one asked
// about as well as its partners. Who funds the one asked about by any claim that counts, however little it rests on, is left out,
// and so is what a partner pays for its own work. Relationships are those with the partners and those that money goes through;
// publishers how many independent ones the weakest of them has, on the best way.
// serves   Query.fundersOfPartners
// param    $id             an actor, e.g. "org:unodc"
// param    $rollUp         true: an organization stands for the body or country that it is part of; or null
// param    $keepApart      with rollUp, ids of bodies that stand for themselves, as the one asked about does; or null
// param    $statedOnly     true: only what a source states outright; or null
// param    $knownBy        a day: only what was published by then; or null
// param    $publishers     ids: only what one of these published; or null
// param    $from           a day: only what held on it or later; or null
// param    $to             a day: only what held on it or before; or null
// param    $observed       true: where no claim says when it held, the day of the event or of publication counts; or null
// param    $minSources     only relationships that rest on at least so many sources; or null
// param    $minPublishers  only relationships that rest on at least so many independent publishers; or null
// param    $skip           how many rows to leave out at the beginning
// param    $limit          most rows
// returns  funder, partners, relationships, publishers
UNWIND [$id] + coalesce($keepApart, []) AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(coalesce(merge.entity, given)) AS apart
MATCH (a:Entity {id: head(apart)})
CALL (a, apart) {
  RETURN a AS x
  UNION
  WITH a, apart
  WHERE coalesce($rollUp, false)
  MATCH (x) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (a)
  RETURN x
}
CALL (x, apart) {
  OPTIONAL MATCH (x) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
  WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
    (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
  })
  WITH x, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE x END AS body
}
WITH apart, a, x
WHERE body = a
MATCH (x)-[r:PARTNERS_WITH]-(y:Entity)
CALL (y, apart) {
  OPTIONAL MATCH (y) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
  WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
    (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
  })
  WITH y, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE y END AS partner
}
WITH DISTINCT apart, a, r, partner
WHERE partner <> a
CALL (r) {
  WITH r
  WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL
  RETURN r.sourceCount AS sources, r.publisherCount AS publishers, r.stated AS stated, r.selfReported AS selfReported,
    r.firstPublished AS firstPublished, r.lastPublished AS lastPublished
  UNION ALL
  WITH r
  WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL
  WITH r LIMIT 1
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
  WHERE (c.stated OR NOT coalesce($statedOnly, false))
    AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
    AND ($publishers IS NULL OR NOT c.furniture
      AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
    AND CASE
      WHEN $from IS NULL AND $to IS NULL THEN true
      WHEN c.when IS NULL AND NOT coalesce($observed, false) THEN false
      ELSE coalesce(c.observedEarliest <= date($to), c.observed) AND coalesce(c.observedLatest >= date($from), c.observed) END
  WITH count(DISTINCT s) AS sources, max(c.stated) AS stated,
    collect(DISTINCT CASE WHEN NOT c.furniture THEN s.publishers END) AS together,
    coalesce(min(CASE WHEN NOT c.furniture THEN c.selfReported END), false) AS selfReported,
    min(s.publishedLatest) AS firstPublished, max(s.publishedLatest) AS lastPublished
  RETURN sources, size(reduce(groups = [], one IN together |
    [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
    + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)]))
    AS publishers, stated, selfReported, firstPublished, lastPublished
}
WITH apart, a, partner, r, publishers
WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
WITH apart, a, partner, collect(r.id) AS ties, max(publishers) AS tied
WITH apart, a, collect({body: partner, ties: ties, tied: tied}) AS partners
UNWIND [{body: a, ties: [], tied: 0}] + partners AS one
WITH apart, a, one.body AS p, one.ties AS ties, one.tied AS tied
CALL (p, apart) {
  RETURN p AS m
  UNION
  WITH p, apart
  WHERE coalesce($rollUp, false)
  MATCH (m) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (p)
  RETURN m
}
CALL (m, apart) {
  OPTIONAL MATCH (m) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
  WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
    (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
  })
  WITH m, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE m END AS stands
}
WITH apart, a, p, ties, tied, m
WHERE stands = p
CALL (m) {
  MATCH (m)<-[gives:FUNDS]-(payer:Entity)
  RETURN payer, [gives] AS way
  UNION ALL
  MATCH (m)-[does:IMPLEMENTS|ORGANIZED]->(:Entity)<-[gives:FUNDS]-(payer:Entity)
  RETURN payer, [does, gives] AS way
}
CALL (payer, apart) {
  OPTIONAL MATCH (payer) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
  WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
    (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
  })
  WITH payer, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE payer END AS funder
}
WITH DISTINCT a, p, ties, tied, way, funder
WHERE funder <> a AND funder <> p
UNWIND way AS r
CALL (r) {
  WITH r
  WHERE NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL
  RETURN r.sourceCount AS sources, r.publisherCount AS publishers, r.stated AS stated, r.selfReported AS selfReported,
    r.firstPublished AS firstPublished, r.lastPublished AS lastPublished
  UNION ALL
  WITH r
  WHERE coalesce($statedOnly, false) OR $knownBy IS NOT NULL OR $publishers IS NOT NULL OR $from IS NOT NULL OR $to IS NOT NULL
  WITH r LIMIT 1
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
  WHERE (c.stated OR NOT coalesce($statedOnly, false))
    AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
    AND ($publishers IS NULL OR NOT c.furniture
      AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
    AND CASE
      WHEN $from IS NULL AND $to IS NULL THEN true
      WHEN c.when IS NULL AND NOT coalesce($observed, false) THEN false
      ELSE coalesce(c.observedEarliest <= date($to), c.observed) AND coalesce(c.observedLatest >= date($from), c.observed) END
  WITH count(DISTINCT s) AS sources, max(c.stated) AS stated,
    collect(DISTINCT CASE WHEN NOT c.furniture THEN s.publishers END) AS together,
    coalesce(min(CASE WHEN NOT c.furniture THEN c.selfReported END), false) AS selfReported,
    min(s.publishedLatest) AS firstPublished, max(s.publishedLatest) AS lastPublished
  RETURN sources, size(reduce(groups = [], one IN together |
    [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
    + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)]))
    AS publishers, stated, selfReported, firstPublished, lastPublished
}
WITH a, p, ties, tied, way, funder, sources, publishers
WHERE sources > 0
WITH a, p, ties, tied, way, funder, count(*) AS counting, min(sources) AS sources, min(publishers) AS publishers
WHERE counting = size(way)
WITH a, funder, collect({partner: p, ids: ties + [r IN way | r.id], sources: sources,
  publishers: publishers, tied: tied}) AS ways
WHERE none(way IN ways WHERE way.partner = a)
UNWIND ways AS way
WITH funder, way
WHERE way.sources >= coalesce($minSources, 0) AND way.publishers >= coalesce($minPublishers, 0)
WITH funder, collect(DISTINCT way.partner.id) AS partners, collect(way.ids) AS ids,
  max(CASE WHEN way.publishers < way.tied THEN way.publishers ELSE way.tied END) AS publishers
RETURN funder.id AS funder, COLLECT { UNWIND partners AS id RETURN id ORDER BY id } AS partners,
  COLLECT { UNWIND ids AS some UNWIND some AS id RETURN DISTINCT id ORDER BY id } AS relationships, publishers
ORDER BY size(partners) DESC, publishers DESC, funder
SKIP $skip
LIMIT $limit
