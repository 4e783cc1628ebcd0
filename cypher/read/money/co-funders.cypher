// co-funders: who funds together: pairs of funders of the same things, each pair once, those that share the most first. For each pair, the
// rows give what both fund, the relationships that say so, and the number of independent publishers behind the weaker side, based on the
// best-evidenced thing that they share. Inferred funding counts unless statedOnly is set.
// serves   Query.coFunders
// period   the money (FUNDS), not what the funded things address or cover
// planned  left out; only claims about what is true or has taken place count
// param    $ids             only pairs with one of these funders; or null for all
// param    $topic           only things that address or serve this topic or goal, or a part of it; or null for all
// param    $country         only things that cover this country or region, are it or belong to it; or null for all
// param    $kinds           kinds of funded things, or null for all
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
// returns  first, second, shared, relationships, publishers
// >> asked-and-apart
UNWIND CASE WHEN coalesce($ids, []) + coalesce($keepApart, []) = [] THEN [null] ELSE coalesce($ids, []) + coalesce($keepApart, []) END AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(coalesce(merge.entity, given)) AS apart
WITH apart, apart[..size(coalesce($ids, []))] AS asked
// << asked-and-apart
OPTIONAL MATCH (merge:Merge {id: $topic})
OPTIONAL MATCH (:Entity {id: coalesce(merge.entity, $topic)})<-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]-{0,6}(topic:Entity)
WITH apart, asked, collect(DISTINCT topic) AS topics
OPTIONAL MATCH (merge:Merge {id: $country})
OPTIONAL MATCH (:Entity {id: coalesce(merge.entity, $country)})<-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]-{0,6}(place:Entity)
WITH apart, asked, topics, collect(DISTINCT place) AS places
CALL (asked, topics, places) {
  WITH asked
  WHERE $ids IS NOT NULL
  UNWIND asked AS id
  MATCH (:Entity {id: id})<-[:PART_OF]-{0,6}(:Actor)-[:FUNDS]->(y:Entity)
  RETURN DISTINCT y
  UNION
  // >> things-with-marks($ids IS NULL AND $topic IS NOT NULL, $ids IS NULL AND $topic IS NULL AND $country IS NOT NULL)
  WITH topics
  WHERE $ids IS NULL AND $topic IS NOT NULL
  UNWIND topics AS topic
  MATCH (topic)<-[:ADDRESSES|CONTRIBUTES_TO]-(y:Entity)
  RETURN y
  UNION
  WITH places
  WHERE $ids IS NULL AND $topic IS NULL AND $country IS NOT NULL
  UNWIND places AS place
  MATCH (place)<-[:COVERS]-(y:Entity)
  RETURN y
  UNION
  WITH places
  WHERE $ids IS NULL AND $topic IS NULL AND $country IS NOT NULL
  UNWIND places AS y
  RETURN y
  // << things-with-marks
  UNION
  WITH asked
  WHERE $ids IS NULL AND $topic IS NULL AND $country IS NULL
  MATCH (:Actor)-[:FUNDS]->(y:Entity)
  RETURN DISTINCT y
}
WITH apart, asked, topics, places, y
WHERE COUNT { (y)<-[:FUNDS]-() } > 1 AND ($kinds IS NULL OR any(kind IN labels(y) WHERE kind IN $kinds))
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
WITH apart, asked, y, marks
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
WITH asked, y, marks, r, funder, publishers
WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0) AND funder <> receiver
WITH asked, y, marks, funder.id AS funder, collect(r.id) AS funds, max(publishers) AS best
WITH asked, y, marks, collect({funder: funder, funds: funds, best: best}) AS funders
UNWIND funders AS one
UNWIND funders AS other
WITH asked, y, marks, one, other
WHERE one.funder < other.funder AND ($ids IS NULL OR one.funder IN asked OR other.funder IN asked)
ORDER BY y.id
WITH one.funder AS first, other.funder AS second, collect(y.id) AS shared, collect(marks + one.funds + other.funds) AS ties,
  max(CASE WHEN one.best < other.best THEN one.best ELSE other.best END) AS publishers
ORDER BY size(shared) DESC, publishers DESC, first, second
SKIP $skip
LIMIT $limit
RETURN first, second, shared,
  COLLECT { UNWIND ties AS some UNWIND some AS id RETURN DISTINCT id ORDER BY id } AS relationships, publishers
ORDER BY size(shared) DESC, publishers DESC, first, second
