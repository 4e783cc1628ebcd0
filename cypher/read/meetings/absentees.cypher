// absentees: which of these entities were at none of the meetings on a theme, of a programme or in a period, according to the sources. A
// meeting counts if a source that passes the filters names somebody who was there. Sessions belong to their meeting, and a series is not a
// meeting. Absent only means that no such source names the entity. `uncertain` lists the meetings where the entity may have been, because a
// list is open, more people, countries or organizations are counted than named, or somebody is only described. With rollUp, an official
// counts as the organization or country that a source says they represented, or else as those in which they hold a post.
// serves   Query.absentees
// period   who was at the meetings, and the counts of participants; not memberships, posts, themes or parts
// planned  left out; only claims about what is true or has taken place count
// param    $ids             the entities to look for, e.g. ["country:GY", "country:SX"] (required unless group is given); or null
// param    $group           an organization whose named members are looked for (required unless ids is given); or null
// param    $events          ids of events, or of series or programmes, which stand for all their events, sessions and editions; or null
// param    $topic           only events that address this theme, or a part of it; or null
// param    $types           PARTICIPATED_IN, ORGANIZED or SPOKE_AT, or null for all three
// param    $rollUp          true: roll organizations up into the organization or country that they are part of, and officials into those that they act for; or null
// param    $keepApart       with rollUp, ids of organizations that are not rolled up (those looked for never are); or null
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
// returns  entity, meetings, uncertain
CALL () {
  UNWIND coalesce($ids, []) AS given
  OPTIONAL MATCH (merge:Merge {id: given})
  MATCH (member:Entity {id: coalesce(merge.entity, given)})
  RETURN member
  UNION
  OPTIONAL MATCH (merge:Merge {id: $group})
  MATCH (member:Actor)-[of:MEMBER_OF]->(:Entity {id: coalesce(merge.entity, $group)})
  WHERE NOT coalesce(member.unnamed, false) AND
  // >> is-known
  CASE
    WHEN NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND of.plannedCount = 0 THEN true
    ELSE any(lists IN [[of.claimPlanned, of.claimStated, of.claimPublished]] WHERE any(i IN range(0, size(lists[0]) - 1)
      WHERE NOT lists[0][i] AND (lists[1][i] OR NOT coalesce($statedOnly, false)) AND ($knownBy IS NULL OR lists[2][i] <= toString(date($knownBy)))))
  END
  // << is-known
  RETURN member
}
WITH collect(DISTINCT member) AS members
WHERE size(members) > 0
CALL () {
  UNWIND coalesce($keepApart, []) AS given
  OPTIONAL MATCH (merge:Merge {id: given})
  RETURN collect(coalesce(merge.entity, given)) AS kept
}
WITH members, [member IN members | member.id] + kept AS apart
CALL (apart) {
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
  CALL (event, apart) {
    MATCH (actor:Actor)-[r:PARTICIPATED_IN|ORGANIZED|SPOKE_AT]->(event)
    WHERE $types IS NULL OR type(r) IN $types
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
    WITH actor, r, collect(c.list) AS lists
    // >> whom-an-actor-stands-for
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
    // << whom-an-actor-stands-for
    // >> stands-for(x, body)
    CALL (x, apart) {
      OPTIONAL
      MATCH (x) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
      WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
        (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
      })
      WITH x, collect(DISTINCT top) AS tops
      RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE x END AS body
    }
    // << stands-for
    RETURN actor, body, 'open' IN lists AS open
  }
  WITH meeting, event, collect(DISTINCT actor) AS actors, collect(DISTINCT body.id) AS bodies,
    max(open OR coalesce(actor.unnamed, false)) AS loose
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
    // The last noun before "of", "from" or "in" says what is counted.
    WITH c.number AS number, [word IN split(replace(toLower(coalesce(c.unit, '')), '-', ' '), ' ') WHERE word <> ''] AS words
    WITH number, words[..coalesce(head([place IN range(0, size(words) - 1) WHERE words[place] IN ['of', 'from', 'in']]), size(words))] AS words
    RETURN collect({number: number, kind: last([kind IN [word IN words |
      // >> kind-of-noun(word)
      CASE
        WHEN any(stem IN ['countr', 'state', 'territor', 'nations'] WHERE word STARTS WITH stem) THEN 'Country'
        WHEN any(stem IN ['organi', 'bod', 'agenc', 'institution'] WHERE word STARTS WITH stem) THEN 'Organization'
        WHEN any(stem IN ['people', 'person', 'official', 'delegate', 'expert', 'participant'] WHERE word STARTS WITH stem) THEN 'Official'
        WHEN word IN ['and', 'or', 'the', 'member', 'participating', 'different'] THEN 'any'
        ELSE 'group'
      END
      // << kind-of-noun
    ] WHERE kind IN ['Country', 'Organization', 'Official']])}) AS counts
  }
  WITH meeting, reduce(all = [], some IN collect(bodies) | all + some) AS bodies,
    reduce(all = [], some IN collect(actors) | all + [one IN some WHERE NOT one IN all]) AS actors, max(loose) AS loose, reduce(all = [], some IN collect(counts) | all + some) AS counts
  ORDER BY meeting.id
  RETURN collect({event: meeting.id, bodies: bodies, uncertain: loose
    OR any(count IN counts WHERE count.number > size([actor IN actors WHERE count.kind IS NULL OR count.kind IN labels(actor)])), series: EXISTS { (:Event)-[edition:PART_OF WHERE $knownBy IS NULL OR edition.firstPublished <= date($knownBy)]->(meeting) WHERE edition.edition IS NOT NULL AND ($knownBy IS NULL OR edition.firstPublished <= date($knownBy)) }}) AS meetings
}
WITH members, meetings, [meeting IN meetings WHERE NOT meeting.series] AS counted
WHERE size(counted) > 0
UNWIND members AS member
WITH member, counted, meetings
WHERE none(meeting IN meetings WHERE member.id IN meeting.bodies)
RETURN member.id AS entity, size(counted) AS meetings, [meeting IN counted WHERE meeting.uncertain | meeting.event] AS uncertain
ORDER BY entity
SKIP $skip
LIMIT $limit
