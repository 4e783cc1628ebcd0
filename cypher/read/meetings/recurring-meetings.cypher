// recurring-meetings: which two entities meet again and again; those who met most often first, then the best-evidenced. Whoever took part
// in, organized or spoke at an event was there. A session belongs to its event; editions of a series are separate events. With rollUp, an
// official counts as the organization or country that a source says they represented, or else as the one in which they hold a post; an
// official with several counts as themselves. `publishers` is the number of independent publishers behind the weakest tie, and the days are
// the first and the last on which the events may have taken place.
// serves   Query.recurringMeetings
// period   who was at the events; not posts, nor which event a session belongs to
// planned  left out; only claims about what is true or has taken place count
// param    $ids             only pairs with one of these entities, e.g. ["org:iom"]; or null for all
// param    $types           PARTICIPATED_IN, ORGANIZED or SPOKE_AT, or null for all three
// param    $kinds           kinds of both entities, or null for all
// param    $minEvents       minimum number of events, or null for 2
// param    $rollUp          true: roll organizations up into the organization or country that they are part of, and officials into those that they act for; or null
// param    $keepApart       with rollUp, ids of organizations that are not rolled up (those asked about never are); or null
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
// returns  first, second, events, relationships, firstDay, lastDay, publishers
CALL () {
  UNWIND coalesce($ids, []) + coalesce($keepApart, []) AS given
  OPTIONAL MATCH (merge:Merge {id: given})
  RETURN collect(coalesce(merge.entity, given)) AS apart
}
WITH apart, apart[..size(coalesce($ids, []))] AS asked
CALL (apart, asked) {
  CALL (apart, asked) {
    WITH 1 AS all
    WHERE $ids IS NULL
    MATCH (event:Event)
    RETURN event
    UNION
    UNWIND asked AS id
    MATCH (a:Entity {id: id})
    // >> parts-of(a, x)
    CALL (a, apart) {
      RETURN a AS x
      UNION
      WITH a, apart
      WHERE coalesce($rollUp, false)
      MATCH (x) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (a)
      RETURN x
    }
    // << parts-of
    CALL (x) {
      RETURN x AS actor
      UNION
      WITH x
      WHERE coalesce($rollUp, false)
      MATCH (actor:Official)-[:AFFILIATED_WITH]->(x)
      RETURN actor
      UNION
      WITH x
      WHERE coalesce($rollUp, false)
      MATCH (c:Claim {onBehalfOf: x.id})
      MATCH (actor:Entity {id: c.from})
      RETURN actor
    }
    WITH DISTINCT actor
    MATCH (actor)-[r:PARTICIPATED_IN|ORGANIZED|SPOKE_AT]->(event:Event)
    WHERE $types IS NULL OR type(r) IN $types
    RETURN event
  }
  // >> meetings-of
  CALL (event) {
    MATCH (event) ((part:Event)-[of:PART_OF WHERE of.edition IS NULL AND ($knownBy IS NULL OR of.firstPublished <= date($knownBy))]->(whole:Event) WHERE NOT EXISTS {
      (part)-[edition:PART_OF]->(whole) WHERE edition.edition IS NOT NULL AND ($knownBy IS NULL OR edition.firstPublished <= date($knownBy))
    }){0,6} (meeting:Event)
    WHERE NOT EXISTS {
      (meeting)-[above:PART_OF WHERE above.edition IS NULL AND ($knownBy IS NULL OR above.firstPublished <= date($knownBy))]->(over:Event)
      WHERE NOT EXISTS { (meeting)-[edition:PART_OF]->(over) WHERE edition.edition IS NOT NULL AND ($knownBy IS NULL OR edition.firstPublished <= date($knownBy)) }
    }
    RETURN DISTINCT meeting
  }
  // << meetings-of
  WITH DISTINCT meeting
  WHERE NOT EXISTS { (:Event)-[edition:PART_OF WHERE $knownBy IS NULL OR edition.firstPublished <= date($knownBy)]->(meeting) WHERE edition.edition IS NOT NULL }
  CALL (meeting, apart) {
    MATCH (event:Event) ((part:Event)-[of:PART_OF WHERE of.edition IS NULL AND ($knownBy IS NULL OR of.firstPublished <= date($knownBy))]->(whole:Event) WHERE NOT EXISTS {
    (part)-[edition:PART_OF]->(whole) WHERE edition.edition IS NOT NULL AND ($knownBy IS NULL OR edition.firstPublished <= date($knownBy))
  }){0,6} (meeting)
    WITH DISTINCT event
    MATCH (actor:Actor)-[r:PARTICIPATED_IN|ORGANIZED|SPOKE_AT]->(event)
    WHERE ($types IS NULL OR type(r) IN $types)
      AND (coalesce($rollUp, false) OR ($kinds IS NULL OR any(kind IN labels(actor) WHERE kind IN $kinds))
        AND COUNT { (actor)-[:PARTICIPATED_IN|ORGANIZED|SPOKE_AT]->() } >= coalesce($minEvents, 2))
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
    WHERE $kinds IS NULL OR any(kind IN labels(body) WHERE kind IN $kinds)
    WITH body, collect(r.id) AS ties, max(publishers) AS publishers
    RETURN collect({body: body.id, ties: ties, publishers: publishers}) AS present
  }
  UNWIND present AS one
  WITH meeting, present, one
  WHERE $ids IS NULL OR one.body IN asked
  UNWIND present AS other
  WITH meeting, one, other
  WHERE other.body > one.body OR other.body < one.body AND $ids IS NOT NULL AND NOT other.body IN asked
  WITH one.body AS one, other.body AS other, collect({event: meeting.id, ties: one.ties + other.ties}) AS shared,
    min(CASE WHEN other.publishers < one.publishers THEN other.publishers ELSE one.publishers END) AS publishers
  WHERE size(shared) >= coalesce($minEvents, 2)
  WITH shared, publishers, CASE WHEN one < other THEN [one, other] ELSE [other, one] END AS pair
  ORDER BY size(shared) DESC, publishers DESC, pair
  SKIP $skip
  LIMIT $limit
  RETURN shared, publishers, pair
}
CALL (shared) {
  UNWIND shared AS at
  MATCH (event:Entity {id: at.event})
  // >> days-of-event
  CALL (event) {
    OPTIONAL MATCH (s:Source)-[:CLAIMS]->(c:Claim {entity: event.id, attribute: 'date'})
    WHERE s.publishedLatest <= date($knownBy)
    WITH count(c) AS claims, count(c.startEarliest) AS begun, min(c.startEarliest) AS first, count(c.endLatest) AS ended, max(c.endLatest) AS last
    RETURN CASE WHEN $knownBy IS NULL THEN event.startEarliest WHEN begun = claims THEN first END AS firstDay,
      CASE WHEN $knownBy IS NULL THEN event.endLatest WHEN ended = claims THEN last END AS lastDay
  }
  // << days-of-event
  RETURN min(firstDay) AS firstDay, max(lastDay) AS lastDay
}
RETURN pair[0] AS first, pair[1] AS second,
  COLLECT { UNWIND shared AS at WITH at.event AS event RETURN event ORDER BY event } AS events,
  COLLECT { UNWIND shared AS at UNWIND at.ties AS tie RETURN DISTINCT tie ORDER BY tie } AS relationships,
  toString(firstDay) AS firstDay, toString(lastDay) AS lastDay, publishers
ORDER BY size(shared) DESC, publishers DESC, first, second
