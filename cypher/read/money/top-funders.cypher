// top-funders: who funds the most, by the number of things funded or, with a currency, by the amounts that can be compared in it. The rows
// count the funded things, how many of them are programmes and events, and the countries that are funded themselves or covered by funded
// things. An amount counts only if claims (outside boilerplate) give it exactly, in that currency, and do not say that it is shared with
// others. For one funder, one funded thing and one grant, it counts once, however many claims give it, and not at all if they give
// different amounts, bounds or currencies. Money that may already be counted is left out: money for a thing without a named grant, if the
// funder also gives it a named grant; and money for a part of something, or given under it, if money for the whole counts. Decimals are
// added exactly. `amountCovers` is the number of relationships that the amount is based on, and `statuses` says how far these payments have
// progressed. Money that stays within the funder is left out. Inferred funding counts unless statedOnly is set.
// serves   Query.topFunders
// period   the money (FUNDS), not what the funded things address or cover
// planned  left out; only claims about what is true or has taken place count
// param    $topic           only things that address or serve this topic or goal, or a part of it; or null for all
// param    $country         only things that cover this country or region, are it or belong to it; or null for all
// param    $kinds           kinds of funded things, or null for all
// param    $currency        an ISO 4217 code, e.g. "EUR": rank by the amounts that can be compared in it; or null
// >> parameters-of-roll-up
// param    $rollUp          true: roll organizations up into the organization or country that they are part of; or null
// param    $keepApart       with rollUp, ids of organizations that are not rolled up (those asked about never are); or null
// << parameters-of-roll-up
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
// returns  funder, funded, programmes, events, countries, amount, amountCovers, statuses, relationships, claims, publishers
UNWIND CASE WHEN coalesce($keepApart, []) = [] THEN [null] ELSE $keepApart END AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(coalesce(merge.entity, given)) AS apart
OPTIONAL MATCH (merge:Merge {id: $topic})
OPTIONAL MATCH (:Entity {id: coalesce(merge.entity, $topic)})<-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]-{0,6}(topic:Entity)
WITH apart, collect(DISTINCT topic) AS topics
OPTIONAL MATCH (merge:Merge {id: $country})
OPTIONAL MATCH (:Entity {id: coalesce(merge.entity, $country)})<-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]-{0,6}(place:Entity)
WITH apart, topics, collect(DISTINCT place) AS places
CALL (topics, places) {
  // >> things-with-marks($topic IS NOT NULL, $topic IS NULL AND $country IS NOT NULL)
  WITH topics
  WHERE $topic IS NOT NULL
  UNWIND topics AS topic
  MATCH (topic)<-[:ADDRESSES|CONTRIBUTES_TO]-(y:Entity)
  RETURN y
  UNION
  WITH places
  WHERE $topic IS NULL AND $country IS NOT NULL
  UNWIND places AS place
  MATCH (place)<-[:COVERS]-(y:Entity)
  RETURN y
  UNION
  WITH places
  WHERE $topic IS NULL AND $country IS NOT NULL
  UNWIND places AS y
  RETURN y
  // << things-with-marks
  UNION
  WITH topics
  WHERE $topic IS NULL AND $country IS NULL
  MATCH (:Actor)-[:FUNDS]->(y:Entity)
  RETURN DISTINCT y
}
WITH apart, topics, places, y
WHERE EXISTS { (y)<-[:FUNDS]-() } AND ($kinds IS NULL OR any(kind IN labels(y) WHERE kind IN $kinds))
// >> marks-of
CALL (y, topics, places) {
  WITH y, topics, places
  WHERE $topic IS NOT NULL OR $country IS NOT NULL
  MATCH (y)-[r:ADDRESSES|CONTRIBUTES_TO|COVERS]->(mark:Entity)
  WHERE mark IN topics OR mark IN places
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
  WITH mark, r
  WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
  RETURN count(CASE WHEN mark:Topic THEN 1 END) AS topical, count(CASE WHEN NOT mark:Topic THEN 1 END) AS local, collect(r.id) AS marks
}
// << marks-of
WITH apart, y, marks
WHERE ($topic IS NULL OR topical > 0) AND ($country IS NULL OR local > 0 OR y IN places)
// >> stands-for(y, receiver)
CALL (y, apart) {
  OPTIONAL
  MATCH (y) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
  WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
    (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
  })
  WITH y, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE y END AS receiver
}
// << stands-for
MATCH (y)<-[r:FUNDS]-(x:Actor)
// >> evidence
CALL (r) {
  WITH r, CASE WHEN NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND $from IS NULL AND $to IS NULL AND r.plannedCount = 0 THEN null ELSE r END AS lists,
    toString(date($knownBy)) AS knownBy, toString(date($from)) AS from, toString(date($to)) AS to
  WITH r, knownBy, from, to, lists.claimSource AS claimSource, lists.claimPublishers AS claimPublishers, lists.claimPublished AS claimPublished,
    lists.claimStated AS claimStated, lists.claimPlanned AS claimPlanned, lists.claimBoilerplate AS claimBoilerplate, lists.claimSelfReported AS claimSelfReported,
    lists.claimTimed AS claimTimed, lists.claimObservedEarliest AS claimObservedEarliest, lists.claimObservedLatest AS claimObservedLatest
  WITH *, CASE WHEN claimStated IS NOT NULL THEN [i IN range(0, size(claimStated) - 1) WHERE NOT claimPlanned[i] AND
    (claimStated[i] OR NOT coalesce($statedOnly, false))
    AND (knownBy IS NULL OR claimPublished[i] <= knownBy)
    AND ($publishers IS NULL OR NOT claimBoilerplate[i] AND any(publisher IN split(claimPublishers[i], ' ') WHERE publisher IN $publishers))
    AND
    (from IS NULL AND to IS NULL OR (claimTimed[i] OR coalesce($observed, false)) AND claimObservedEarliest[i] <> 'unknown'
      AND (to IS NULL OR claimObservedEarliest[i] <= to OR claimObservedEarliest[i] = 'open') AND (from IS NULL OR claimObservedLatest[i] >= from))
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
// << evidence
// >> stands-for(x, funder)
CALL (x, apart) {
  OPTIONAL
  MATCH (x) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
  WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
    (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
  })
  WITH x, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE x END AS funder
}
// << stands-for
WITH y, marks, r, funder, publishers
WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0) AND funder <> receiver
WITH funder, collect(DISTINCT y) AS things, collect(DISTINCT marks) AS marks, collect(r) AS gifts, max(publishers) AS publishers
CALL (gifts) {
  WITH gifts
  WHERE $currency IS NOT NULL
  UNWIND gifts AS r
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
  WHERE c.amount IS NOT NULL AND NOT c.boilerplate AND c.planned IS NULL AND
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
  WITH r, c, split(c.amount + '.', '.') AS digits
  WITH endNode(r) AS y, r.grant AS grant, collect(DISTINCT r.id) AS ties, collect(DISTINCT c.status) AS statuses,
    collect(DISTINCT c.under) AS under, collect(DISTINCT [c.bound, c.currency, coalesce(c.shared, false)]) AS terms,
    collect(DISTINCT right('000000000000000000000000000000000000' + digits[0], 36) + left(digits[1] + '000000000000', 12)) AS amounts
  WITH y, collect({grant: grant, ties: ties, statuses: statuses, under: under, terms: terms, amounts: amounts}) AS said
  UNWIND [gift IN said WHERE size(said) = 1 OR gift.grant IS NOT NULL] AS gift
  WITH y, gift
  WHERE gift.terms = [['exactly', $currency, false]] AND size(gift.amounts) = 1
  WITH collect({y: y, gift: gift}) AS counted, collect(DISTINCT y.id) AS ids
  UNWIND counted AS each
  WITH each.y AS y, each.gift AS gift, ids
  WHERE none(id IN gift.under WHERE id IN ids) AND NOT EXISTS {
    (y)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->{1,6}(whole WHERE whole.id IN ids)
  }
  WITH gift, gift.amounts[0] AS digits
  WITH collect(gift) AS counted, sum(toInteger(substring(digits, 0, 12))) AS first, sum(toInteger(substring(digits, 12, 12))) AS second,
    sum(toInteger(substring(digits, 24, 12))) AS third, sum(toInteger(substring(digits, 36))) AS fourth
  WITH counted, first, second, third + fourth / 1000000000000 AS third, fourth % 1000000000000 AS fourth
  WITH counted, first, second + third / 1000000000000 AS second, third % 1000000000000 AS third, fourth
  WITH counted, [first + second / 1000000000000, second % 1000000000000, third, fourth] AS parts
  WITH counted, [part IN parts | right('000000000000' + toString(part), 12)] AS parts
  WITH counted, CASE WHEN size(counted) > 0 THEN reduce(all = '', part IN parts | all + part) END AS total
  RETURN total, reduce(all = 0, gift IN counted | all + size(gift.ties)) AS amountCovers,
    COLLECT { UNWIND counted AS gift UNWIND gift.statuses AS status RETURN DISTINCT status ORDER BY status } AS statuses
}
WITH funder, things, marks, gifts, publishers, total, amountCovers, statuses
ORDER BY coalesce(total, '') DESC, size(things) DESC, publishers DESC, funder.id
SKIP $skip
LIMIT $limit
WITH *, reduce(all = [], some IN marks | all + some) AS marked
CALL (things) {
  UNWIND things AS y
  MATCH (y)-[r:COVERS]->(country:Country)
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
  WITH country, r
  WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
  RETURN collect(DISTINCT country.id) AS covered, collect(r.id) AS covers
}
RETURN funder.id AS funder, size(things) AS funded, size([y IN things WHERE y:Programme]) AS programmes,
  size([y IN things WHERE y:Event]) AS events,
  COUNT { UNWIND covered + [y IN things WHERE y:Country | y.id] AS id RETURN DISTINCT id } AS countries,
  CASE WHEN rtrim(right(total, 12), '0') = '' THEN coalesce(nullif(ltrim(left(total, 36), '0'), ''), '0')
    ELSE coalesce(nullif(ltrim(left(total, 36), '0'), ''), '0') + '.' + rtrim(right(total, 12), '0') END AS amount,
  amountCovers, statuses,
  COLLECT { UNWIND [r IN gifts | r.id] + marked + covers AS id RETURN DISTINCT id ORDER BY id } AS relationships,
  COLLECT {
    UNWIND gifts AS r
    MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
    WHERE CASE WHEN $currency IS NULL THEN coalesce(c.amount, c.amountWords) IS NOT NULL ELSE c.currency = $currency AND c.amount IS NOT NULL END
      AND c.planned IS NULL AND
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
    RETURN c.id ORDER BY c.id
  } AS claims,
  publishers
ORDER BY coalesce(total, '') DESC, funded DESC, publishers DESC, funder
