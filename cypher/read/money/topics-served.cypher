// topics-served: which topics and goals actors serve through their programmes and events; those served by the most programmes and events
// first, then the best-evidenced. For each actor and topic, the rows give how the actor is connected to the programmes and events (it
// funds, implements, organizes or supports them), which of them address the topic or contribute to it, all relationships that say so, and
// the number of independent publishers behind the weaker of two links, from the actor to a programme or event and from there to the topic,
// for the best-evidenced programme or event. A goal that is asked about includes its parts.
// serves   Query.topicsServed
// period   what an actor funds, implements, organizes or supports; not the topics that those programmes and events address or contribute to
// planned  left out; only claims about what is true or has taken place count
// param    $ids             actors, e.g. ["org:iom"]; or null for all
// param    $topics          topics and goals, e.g. ["topic:sdgs"]; or null for all, each separately
// param    $types           what connects an actor to a programme or event: some of FUNDS, IMPLEMENTS, ORGANIZED and SUPPORTS, or null for all four
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
// returns  actor, topic, types, servedBy, relationships, publishers
// >> asked-and-apart
UNWIND CASE WHEN coalesce($ids, []) + coalesce($keepApart, []) = [] THEN [null] ELSE coalesce($ids, []) + coalesce($keepApart, []) END AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(coalesce(merge.entity, given)) AS apart
WITH apart, apart[..size(coalesce($ids, []))] AS asked
// << asked-and-apart
UNWIND coalesce($topics, [null]) AS given
OPTIONAL MATCH (merge:Merge {id: given})
OPTIONAL MATCH (topic:Topic {id: coalesce(merge.entity, given)})
WITH apart, asked, collect(DISTINCT topic) AS goals
CALL (asked, goals) {
  WITH asked
  WHERE $ids IS NOT NULL
  UNWIND asked AS id
  MATCH (:Entity {id: id})<-[:PART_OF]-{0,6}(x:Actor)
  WHERE coalesce($rollUp, false) OR x.id = id
  WITH DISTINCT x
  MATCH (x)-[r:FUNDS|IMPLEMENTS|ORGANIZED|SUPPORTS]->(y:Programme|Event)
  RETURN x, r, y
  UNION
  WITH goals
  WHERE $ids IS NULL AND $topics IS NOT NULL
  UNWIND goals AS goal
  MATCH (goal)<-[:PART_OF]-{0,6}(:Topic)<-[:ADDRESSES|CONTRIBUTES_TO]-(y:Programme|Event)
  WITH DISTINCT y
  MATCH (x:Actor)-[r:FUNDS|IMPLEMENTS|ORGANIZED|SUPPORTS]->(y)
  RETURN x, r, y
  UNION
  WITH goals
  WHERE $ids IS NULL AND $topics IS NULL
  MATCH (x:Actor)-[r:FUNDS|IMPLEMENTS|ORGANIZED|SUPPORTS]->(y:Programme|Event)
  RETURN x, r, y
}
WITH apart, asked, goals, x, r, y
WHERE $types IS NULL OR type(r) IN $types
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
// >> stands-for(x, actor)
CALL (x, apart) {
  OPTIONAL
  MATCH (x) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
  WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
    (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
  })
  WITH x, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE x END AS actor
}
// << stands-for
WITH asked, goals, y, r, actor, publishers
WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0) AND ($ids IS NULL OR actor.id IN asked)
WITH goals, y, actor, collect(r) AS ties, max(publishers) AS best
WITH goals, y, collect({actor: actor, ties: ties, best: best}) AS uses
CALL (y, goals) {
  MATCH (y)-[r:ADDRESSES|CONTRIBUTES_TO]->(named:Topic)
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
  WITH goals, named, r, publishers
  WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
  CALL (named, goals) {
    WITH named
    WHERE $topics IS NULL
    RETURN named AS topic, [] AS steps
    UNION ALL
    WITH named, goals
    WHERE $topics IS NOT NULL
    MATCH (named)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->{0,6}(topic:Topic)
    WHERE topic IN goals
    RETURN topic, [step IN of | step.id] AS steps
  }
  RETURN topic, collect(r.id) + reduce(all = [], some IN collect(steps) | all + some) AS goalTies, max(publishers) AS goalBest
}
UNWIND uses AS use
WITH use.actor AS actor, topic, y, goalTies, goalBest, use.ties AS ties, use.best AS best
ORDER BY y.id
WITH actor.id AS actor, topic.id AS topic, collect(y.id) AS servedBy, collect(ties) AS ties, collect(goalTies) AS goalTies,
  max(CASE WHEN best < goalBest THEN best ELSE goalBest END) AS publishers
ORDER BY size(servedBy) DESC, publishers DESC, actor, topic
SKIP $skip
LIMIT $limit
RETURN actor, topic, COLLECT { UNWIND ties AS some UNWIND some AS r RETURN DISTINCT type(r) AS type ORDER BY type } AS types, servedBy,
  COLLECT { UNWIND goalTies + [some IN ties | [r IN some | r.id]] AS some UNWIND some AS id RETURN DISTINCT id ORDER BY id } AS relationships,
  publishers
ORDER BY size(servedBy) DESC, publishers DESC, actor, topic
