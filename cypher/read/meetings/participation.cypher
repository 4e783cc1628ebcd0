// participation: who took part in which event, as the cells of a matrix: one row for each event and each entity that was there, with the
// events in chronological order. The rows also give how many entities are named at the event (with the same filters), and the counts of
// participants that sources state. An event with such a count and no names has one row without an entity. A venue is not a participant.
// With rollUp, an official counts as the organization or country that a source says they represented, or else as the one in which they hold
// a post; an official with several counts as themselves.
// serves   Query.participation
// period   who took part, and the counts of participants; not posts, themes or parts
// planned  left out; only claims about what is true or has taken place count
// param    $events          ids of events, or of series or programmes, which stand for all their events, sessions and editions; or null
// param    $topic           only events that address this theme, or a part of it; or null
// param    $types           PARTICIPATED_IN, ORGANIZED or SPOKE_AT, or null for PARTICIPATED_IN only
// param    $kinds           kinds of entities, or null for countries
// param    $rollUp          true: roll organizations up into the organization or country that they are part of, and officials into those that they act for; or null
// param    $keepApart       with rollUp, ids of organizations that are not rolled up; or null
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
// returns  event, entity, relationships, roles, through, open, named, counts, publishers
// >> events-asked
CALL () {
  UNWIND coalesce($events, []) AS given
  OPTIONAL MATCH (merge:Merge {id: given})
  MATCH (whole:Entity {id: coalesce(merge.entity, given)})
  MATCH (event:Event)-[parts:PART_OF*0..6]->(whole)
  WHERE all(of IN parts WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy))
  RETURN DISTINCT event
  UNION
  OPTIONAL MATCH (merge:Merge {id: $topic})
  WITH coalesce(merge.entity, $topic) AS id
  WHERE $events IS NULL
  MATCH (theme:Topic)-[themes:PART_OF*0..6]->(:Entity {id: id})
  WHERE all(of IN themes WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy))
  WITH DISTINCT theme
  MATCH (whole:Event)-[of:ADDRESSES]->(theme)
  WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)
  WITH DISTINCT whole
  MATCH (event:Event)-[parts:PART_OF*0..6]->(whole)
  WHERE all(of IN parts WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy))
  RETURN DISTINCT event
  UNION
  WITH 1 AS all
  WHERE $events IS NULL AND $topic IS NULL
  MATCH (event:Event)
  RETURN event
}
OPTIONAL MATCH (merge:Merge {id: $topic})
WITH event, coalesce(merge.entity, $topic) AS topic
WHERE $events IS NULL OR topic IS NULL OR EXISTS {
  MATCH (event)-[parts:PART_OF*0..6]->(:Event)-[of:ADDRESSES]->(:Topic)-[themes:PART_OF*0..6]->(:Entity {id: topic})
  WHERE all(one IN parts + themes + [of] WHERE $knownBy IS NULL OR one.firstPublished <= date($knownBy))
}
// << events-asked
// >> kept-apart
CALL () {
  UNWIND coalesce($keepApart, []) AS given
  OPTIONAL MATCH (merge:Merge {id: given})
  RETURN collect(coalesce(merge.entity, given)) AS apart
}
// << kept-apart
CALL (event, apart) {
  MATCH (actor:Actor)-[r:PARTICIPATED_IN|ORGANIZED|SPOKE_AT]->(event)
  WHERE type(r) IN coalesce($types, ['PARTICIPATED_IN'])
    AND (coalesce($rollUp, false) OR any(kind IN labels(actor) WHERE kind IN coalesce($kinds, ['Country'])))
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
  WITH actor, r, publishers
  WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
  // >> body-of-actor
  CALL (actor, r) {
    WITH actor
    WHERE NOT (coalesce($rollUp, false) AND actor:Official)
    RETURN actor AS x
    UNION
    WITH actor, r
    WHERE coalesce($rollUp, false) AND actor:Official
    WITH actor, COLLECT {
      MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
      WHERE c.planned IS NULL AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
      MATCH (behalf:Entity {id: c.onBehalfOf})
      RETURN DISTINCT behalf
    } AS behalf
    WITH actor, CASE size(behalf) WHEN 0 THEN COLLECT {
      MATCH (actor)-[of:AFFILIATED_WITH]->(holder)
      WHERE EXISTS {
        MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: of.id})
        WHERE c.planned IS NULL AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
      }
      RETURN DISTINCT holder
    } ELSE behalf END AS bodies
    UNWIND CASE size(bodies) WHEN 0 THEN [actor] ELSE bodies END AS x
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
  WITH actor, r, publishers, collect(DISTINCT body) AS bodies
  WITH CASE size(bodies) WHEN 1 THEN bodies[0] ELSE actor END AS body, r, publishers
  // << body-of-actor
  WHERE any(kind IN labels(body) WHERE kind IN coalesce($kinds, ['Country']))
  ORDER BY r.id
  WITH body, collect(DISTINCT r) AS ties, max(publishers) AS publishers
  CALL (ties) {
    UNWIND ties AS r
    // >> claims-that-took-place(r.id)
    MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
    WHERE c.planned IS NULL AND
      (c.stated OR NOT coalesce($statedOnly, false))
      AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
      AND ($publishers IS NULL OR NOT c.boilerplate
        AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
      AND CASE
        WHEN $from IS NULL AND $to IS NULL THEN true
        WHEN c.when IS NULL AND NOT coalesce($observed, false) THEN false
        ELSE coalesce(c.observedEarliest <= date($to), c.observed) AND coalesce(c.observedLatest >= date($from), c.observed) END
    // << claims-that-took-place
    WITH collect(c) AS claims
    RETURN
      COLLECT { UNWIND claims AS c WITH c.role AS role WHERE role IS NOT NULL RETURN DISTINCT role ORDER BY role } AS roles,
      COLLECT { UNWIND claims AS c UNWIND c.through AS through RETURN DISTINCT through ORDER BY through } AS through,
      CASE WHEN any(c IN claims WHERE c.list = 'open') THEN true WHEN any(c IN claims WHERE c.list = 'closed') THEN false END AS open
  }
  RETURN collect({entity: body.id, relationships: [r IN ties | r.id], roles: roles, through: through, open: open,
    publishers: publishers}) AS cells
}
CALL (event) {
  // >> counts-of-participants
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {entity: event.id})
  WHERE c.attribute = 'participants' AND c.planned IS NULL AND
    (c.stated OR NOT coalesce($statedOnly, false))
    AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
    AND ($publishers IS NULL OR NOT c.boilerplate
      AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
    AND CASE
      WHEN $from IS NULL AND $to IS NULL THEN true
      WHEN c.when IS NULL AND NOT coalesce($observed, false) THEN false
      ELSE coalesce(c.observedEarliest <= date($to), c.observed) AND coalesce(c.observedLatest >= date($from), c.observed) END
  // << counts-of-participants
  WITH DISTINCT c.fact AS fact
  ORDER BY fact
  RETURN collect(fact) AS counts
}
WITH event, cells, counts
WHERE size(cells) > 0 OR size(counts) > 0
// >> days-of-event
CALL (event) {
  OPTIONAL MATCH (s:Source)-[:CLAIMS]->(c:Claim {entity: event.id, attribute: 'date'})
  WHERE s.publishedLatest <= date($knownBy)
  WITH count(c) AS claims, count(c.startEarliest) AS begun, min(c.startEarliest) AS first, count(c.endLatest) AS ended, max(c.endLatest) AS last
  RETURN CASE WHEN $knownBy IS NULL THEN event.startEarliest WHEN begun = claims THEN first END AS firstDay,
    CASE WHEN $knownBy IS NULL THEN event.endLatest WHEN ended = claims THEN last END AS lastDay
}
// << days-of-event
UNWIND CASE size(cells) WHEN 0 THEN [{relationships: [], roles: [], through: [], publishers: 0}] ELSE cells END AS cell
RETURN event.id AS event, cell.entity AS entity, cell.relationships AS relationships, cell.roles AS roles, cell.through AS through,
  cell.open AS open, size(cells) AS named, counts, cell.publishers AS publishers
ORDER BY firstDay, event, entity
SKIP $skip
LIMIT $limit
