// funders-of-partners: who funds partners of this actor but not the actor itself; those that fund the most partners first, then the
// best-evidenced. Funding a programme that an actor implements in any role, or an event that it organizes, counts as funding the actor.
// This applies to the actor asked about and to its partners. Whoever funds the actor asked about according to any claim that counts,
// however weak the evidence, is left out, and so is what a partner pays for its own work. `relationships` are those with the partners and
// those that the money goes through; `publishers` is the number of independent publishers behind the weakest of them, on the best-evidenced
// path.
// serves   Query.fundersOfPartners
// period   the money (FUNDS), not partnerships, nor who implements or organizes
// planned  left out; only claims about what is true or has taken place count
// param    $id              an actor, e.g. "org:unodc"
// >> parameters-of-roll-up-of-one
// param    $rollUp          true: roll organizations up into the organization or country that they are part of; or null
// param    $keepApart       with rollUp, ids of organizations that are not rolled up (the one asked about never is); or null
// << parameters-of-roll-up-of-one
// >> parameters-of-evidence
// param    $statedOnly      true: only what a source states outright, nothing inferred; or null
// param    $knownBy         a day: only what was published by this day; or null
// param    $publishers      ids: only what at least one of these published; or null
// param    $from            a day: only what may have been true on or after this day; or null
// param    $to              a day: only what may have been true on or before this day; or null
// param    $observed        true: if a claim does not say when it was true, use the date of its event or its publication; or null
// param    $minSources      only relationships with at least this many sources; or null
// param    $minPublishers   only relationships with at least this many independent publishers; or null
// << parameters-of-evidence
// >> parameters-of-page
// param    $skip            number of rows to skip
// param    $limit           maximum number of rows
// << parameters-of-page
// returns  funder, partners, relationships, publishers
// >> bodies-asked
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
  OPTIONAL
  MATCH (x) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
  WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
    (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
  })
  WITH x, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE x END AS body
}
WITH apart, a, x
WHERE body = a
// << bodies-asked
MATCH (x)-[r:PARTNERS_WITH]-(y:Entity)
// >> stands-for(y, partner)
CALL (y, apart) {
  OPTIONAL
  MATCH (y) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
  WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
    (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
  })
  WITH y, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE y END AS partner
}
// << stands-for
WITH DISTINCT apart, a, r, partner
WHERE partner <> a
// >> evidence-at-any-time
CALL (r) {
  WITH r, CASE WHEN NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND r.plannedCount = 0 THEN null ELSE r END AS lists,
    toString(date($knownBy)) AS knownBy, toString(date($from)) AS from, toString(date($to)) AS to
  WITH r, knownBy, from, to, lists.claimSource AS claimSource, lists.claimPublishers AS claimPublishers, lists.claimPublished AS claimPublished,
    lists.claimStated AS claimStated, lists.claimPlanned AS claimPlanned, lists.claimBoilerplate AS claimBoilerplate, lists.claimSelfReported AS claimSelfReported,
    lists.claimTimed AS claimTimed, lists.claimObservedEarliest AS claimObservedEarliest, lists.claimObservedLatest AS claimObservedLatest
  WITH *, CASE WHEN claimStated IS NOT NULL THEN [i IN range(0, size(claimStated) - 1) WHERE NOT claimPlanned[i] AND
    (claimStated[i] OR NOT coalesce($statedOnly, false))
    AND (knownBy IS NULL OR claimPublished[i] <= knownBy)
    AND ($publishers IS NULL OR NOT claimBoilerplate[i] AND any(publisher IN split(claimPublishers[i], ' ') WHERE publisher IN $publishers))
    | i] END AS counted
  WITH r, claimSource, claimStated, claimBoilerplate, claimSelfReported, counted,
    [i IN counted WHERE NOT claimBoilerplate[i] AND claimPublishers[i] <> '' | split(claimPublishers[i], ' ')] AS together,
    [i IN counted WHERE claimPublished[i] <> 'unknown' | claimPublished[i]] AS published
  RETURN
    CASE WHEN counted IS NULL THEN r.sourceCount
      ELSE size([n IN range(0, size(counted) - 1) WHERE n = 0 OR claimSource[counted[n]] <> claimSource[counted[n - 1]]]) END AS sources,
    CASE WHEN counted IS NULL THEN r.publisherCount ELSE
      size(reduce(groups = [], one IN together | CASE
        WHEN any(group IN groups WHERE all(publisher IN one WHERE publisher IN group)) THEN groups
        ELSE [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
          + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)] END))
      END AS publishers,
    CASE WHEN counted IS NULL THEN r.stated ELSE any(i IN counted WHERE claimStated[i]) END AS stated,
    CASE WHEN counted IS NULL THEN r.selfReported
      ELSE any(i IN counted WHERE NOT claimBoilerplate[i]) AND all(i IN counted WHERE claimBoilerplate[i] OR claimSelfReported[i]) END AS selfReported,
    CASE WHEN counted IS NULL THEN r.firstPublished
      ELSE date(reduce(first = head(published), day IN published | CASE WHEN day < first THEN day ELSE first END)) END AS firstPublished,
    CASE WHEN counted IS NULL THEN r.lastPublished
      ELSE date(reduce(last = head(published), day IN published | CASE WHEN day > last THEN day ELSE last END)) END AS lastPublished
}
// << evidence-at-any-time
WITH apart, a, partner, r, publishers
WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
WITH apart, a, partner, collect(r.id) AS ties, max(publishers) AS tied
WITH apart, a, collect({body: partner, ties: ties, tied: tied}) AS partners
UNWIND [{body: a, ties: [], tied: 0}] + partners AS one
WITH apart, a, one.body AS p, one.ties AS ties, one.tied AS tied
// >> parts-of(p, m)
CALL (p, apart) {
  RETURN p AS m
  UNION
  WITH p, apart
  WHERE coalesce($rollUp, false)
  MATCH (m) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (p)
  RETURN m
}
// << parts-of
// >> stands-for(m, stands)
CALL (m, apart) {
  OPTIONAL
  MATCH (m) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
  WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
    (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
  })
  WITH m, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE m END AS stands
}
// << stands-for
WITH apart, a, p, ties, tied, m
WHERE stands = p
CALL (m) {
  RETURN m AS work, null AS does
  UNION ALL
  MATCH (m)-[does:IMPLEMENTS|ORGANIZED]->(work:Entity)
  RETURN work, does
}
WITH apart, a, work, collect({body: p, ties: ties, tied: tied, r: does}) AS doers
MATCH (work)<-[gives:FUNDS]-(payer:Entity)
// >> stands-for(payer, funder)
CALL (payer, apart) {
  OPTIONAL
  MATCH (payer) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
  WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
    (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
  })
  WITH payer, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE payer END AS funder
}
// << stands-for
WITH a, work, doers, collect({funder: funder, r: gives}) AS givers
UNWIND doers + givers AS one
WITH a, work, one, one.r AS r
// >> evidence-of-money-in-period
CALL (r) {
  WITH r, CASE WHEN NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND (NOT r:FUNDS OR $from IS NULL AND $to IS NULL) AND r.plannedCount = 0 THEN null ELSE r END AS lists,
    toString(date($knownBy)) AS knownBy, toString(date($from)) AS from, toString(date($to)) AS to
  WITH r, knownBy, from, to, lists.claimSource AS claimSource, lists.claimPublishers AS claimPublishers, lists.claimPublished AS claimPublished,
    lists.claimStated AS claimStated, lists.claimPlanned AS claimPlanned, lists.claimBoilerplate AS claimBoilerplate, lists.claimSelfReported AS claimSelfReported,
    lists.claimTimed AS claimTimed, lists.claimObservedEarliest AS claimObservedEarliest, lists.claimObservedLatest AS claimObservedLatest
  WITH *, CASE WHEN claimStated IS NOT NULL THEN [i IN range(0, size(claimStated) - 1) WHERE NOT claimPlanned[i] AND
    (claimStated[i] OR NOT coalesce($statedOnly, false))
    AND (knownBy IS NULL OR claimPublished[i] <= knownBy)
    AND ($publishers IS NULL OR NOT claimBoilerplate[i] AND any(publisher IN split(claimPublishers[i], ' ') WHERE publisher IN $publishers))
    AND (NOT r:FUNDS OR
    (from IS NULL AND to IS NULL OR (claimTimed[i] OR coalesce($observed, false)) AND claimObservedEarliest[i] <> 'unknown'
      AND (to IS NULL OR claimObservedEarliest[i] <= to OR claimObservedEarliest[i] = 'open') AND (from IS NULL OR claimObservedLatest[i] >= from))
    )
    | i] END AS counted
  WITH r, claimSource, claimStated, claimBoilerplate, claimSelfReported, counted,
    [i IN counted WHERE NOT claimBoilerplate[i] AND claimPublishers[i] <> '' | split(claimPublishers[i], ' ')] AS together,
    [i IN counted WHERE claimPublished[i] <> 'unknown' | claimPublished[i]] AS published
  RETURN
    CASE WHEN counted IS NULL THEN r.sourceCount
      ELSE size([n IN range(0, size(counted) - 1) WHERE n = 0 OR claimSource[counted[n]] <> claimSource[counted[n - 1]]]) END AS sources,
    CASE WHEN counted IS NULL THEN r.publisherCount ELSE
      size(reduce(groups = [], one IN together | CASE
        WHEN any(group IN groups WHERE all(publisher IN one WHERE publisher IN group)) THEN groups
        ELSE [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
          + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)] END))
      END AS publishers,
    CASE WHEN counted IS NULL THEN r.stated ELSE any(i IN counted WHERE claimStated[i]) END AS stated,
    CASE WHEN counted IS NULL THEN r.selfReported
      ELSE any(i IN counted WHERE NOT claimBoilerplate[i]) AND all(i IN counted WHERE claimBoilerplate[i] OR claimSelfReported[i]) END AS selfReported,
    CASE WHEN counted IS NULL THEN r.firstPublished
      ELSE date(reduce(first = head(published), day IN published | CASE WHEN day < first THEN day ELSE first END)) END AS firstPublished,
    CASE WHEN counted IS NULL THEN r.lastPublished
      ELSE date(reduce(last = head(published), day IN published | CASE WHEN day > last THEN day ELSE last END)) END AS lastPublished
}
// << evidence-of-money-in-period
WITH a, work, one, r, CASE WHEN r IS NOT NULL THEN sources END AS sources, CASE WHEN r IS NOT NULL THEN publishers END AS publishers
WHERE r IS NULL OR sources > 0
WITH a, work,
  collect(CASE WHEN one.funder IS NULL THEN {body: one.body, ids: one.ties + CASE WHEN r IS NULL THEN [] ELSE [r.id] END, tied: one.tied,
    sources: sources, publishers: publishers} END) AS doers,
  collect(CASE WHEN one.funder IS NOT NULL THEN {body: one.funder, id: r.id, sources: sources, publishers: publishers} END) AS givers
UNWIND givers AS giver
UNWIND doers AS doer
WITH a, giver.body AS funder, doer, giver.id AS gives,
  CASE WHEN doer.sources < giver.sources THEN doer.sources ELSE giver.sources END AS sources,
  CASE WHEN doer.publishers < giver.publishers THEN doer.publishers ELSE giver.publishers END AS publishers
WHERE funder <> a AND funder <> doer.body
WITH a, funder, doer, gives, publishers,
  sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0) AS counts
WITH funder, max(doer.body = a) AS already, collect(DISTINCT CASE WHEN counts THEN (doer.body).id END) AS partners,
  collect(CASE WHEN counts THEN {doer: doer.ids, gives: gives} END) AS ways,
  max(CASE WHEN counts THEN CASE WHEN publishers < doer.tied THEN publishers ELSE doer.tied END END) AS publishers
WHERE NOT already AND size(partners) > 0
WITH funder, partners, ways, publishers
ORDER BY size(partners) DESC, publishers DESC, funder.id
SKIP $skip
LIMIT $limit
RETURN funder.id AS funder, COLLECT { UNWIND partners AS id RETURN id ORDER BY id } AS partners,
  COLLECT { UNWIND ways AS way UNWIND way.doer + [way.gives] AS id RETURN DISTINCT id ORDER BY id } AS relationships, publishers
ORDER BY size(partners) DESC, publishers DESC, funder
