// if-retracted: what would disappear, lose its last independent source, or lose a source if a source were retracted; what would disappear
// comes first, then what would lose its last independent source, then what would keep the fewest sources. DISAPPEARS: no other source
// states it; for an entity, no other source names it and it is not in a registry. LOSES_LAST_INDEPENDENT_WITNESS: it had independent
// evidence, and all that remains is boilerplate or the word of parties to it. All claims in the graph count, as in a retraction.
// serves   Query.ifRetracted
// planned  counted like all others: the question is what depends on the source
// param    $id              a source, e.g. "doc:release-rcm-exchange"
// param    $types           only relationships of these types; or null
// param    $kinds           only entities of these kinds; or null. Without types and kinds: relationships, facts and entities
// >> parameters-of-page
// param    $skip            number of rows to skip
// param    $limit           maximum number of rows
// << parameters-of-page
// returns  what, record, sourcesLeft, publishersLeft, publishersBefore
OPTIONAL MATCH (merge:Merge {id: $id})
MATCH (source:Entity {id: coalesce(merge.entity, $id)})
WHERE source:Source
CALL (source) {
  CALL (source) {
    MATCH (source)-[:CLAIMS]->(own:Claim)
    WHERE own.relationship IS NOT NULL AND ($types IS NULL AND $kinds IS NULL OR own.type IN $types)
    WITH DISTINCT own.relationship AS record
    MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: record})
    RETURN record, s, c
    UNION ALL
    MATCH (source)-[:CLAIMS]->(own:Claim)
    WHERE own.fact IS NOT NULL AND $types IS NULL AND $kinds IS NULL
    WITH DISTINCT own.fact AS record
    MATCH (s:Source)-[:CLAIMS]->(c:Claim {fact: record})
    RETURN record, s, c
  }
  WITH record, count(DISTINCT CASE WHEN s <> source THEN s END) AS sourcesLeft,
    any(party IN collect(CASE WHEN NOT c.boilerplate THEN c.selfReported END) WHERE NOT party) AS independentBefore,
    any(party IN collect(CASE WHEN NOT c.boilerplate AND s <> source THEN c.selfReported END) WHERE NOT party) AS independentLeft,
    collect(DISTINCT CASE WHEN NOT c.boilerplate THEN s.publishers END) AS before,
    collect(DISTINCT CASE WHEN NOT c.boilerplate AND s <> source THEN s.publishers END) AS left
  RETURN record, sourcesLeft, independentBefore AND NOT independentLeft AS last,
    // >> independent-publishers(left)
    size(reduce(groups = [], one IN left | CASE
      WHEN any(group IN groups WHERE all(publisher IN one WHERE publisher IN group)) THEN groups
      ELSE [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
        + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)] END))
    // << independent-publishers
    AS publishersLeft,
    // >> independent-publishers(before)
    size(reduce(groups = [], one IN before | CASE
      WHEN any(group IN groups WHERE all(publisher IN one WHERE publisher IN group)) THEN groups
      ELSE [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
        + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)] END))
    // << independent-publishers
    AS publishersBefore
  UNION ALL
  CALL (source) {
    MATCH (source)-[:MENTIONS]->(x:Entity)
    RETURN x
    UNION
    RETURN source AS x
  }
  WITH source, x
  WHERE NOT x:Registered AND (x = source OR NOT x:Source)
    AND ($types IS NULL AND $kinds IS NULL OR any(kind IN labels(x) WHERE kind IN $kinds))
    AND NOT EXISTS { MATCH (x)<-[:MENTIONS]-(other:Source) WHERE other <> source }
  RETURN x.id AS record, 0 AS sourcesLeft, false AS last, null AS publishersLeft, null AS publishersBefore
}
WITH record, sourcesLeft, publishersLeft, publishersBefore,
  CASE WHEN sourcesLeft = 0 THEN 'DISAPPEARS' WHEN last THEN 'LOSES_LAST_INDEPENDENT_WITNESS' ELSE 'LOSES_A_WITNESS' END AS what
RETURN what, record, sourcesLeft, publishersLeft, publishersBefore
ORDER BY CASE what WHEN 'DISAPPEARS' THEN 0 WHEN 'LOSES_LAST_INDEPENDENT_WITNESS' THEN 1 ELSE 2 END, sourcesLeft, record
SKIP $skip
LIMIT $limit
