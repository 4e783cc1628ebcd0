// shared-neighbours: whom two or more of these entities have in common; shared by most first, then best-evidenced.
// Of each neighbour the relationships that tie it to each of them, and how many independent publishers the weakest tie has.
// serves   Query.sharedNeighbours
// param    $ids         two or more entities, e.g. ["org:iom", "org:unodc"]
// param    $types       relationship types that count, or null for all but ABOUT, ADDRESSES, PUBLISHED and QUOTED_IN
// param    $kinds       kinds of neighbours, or null for all
// param    $statedOnly  true: only what a source states outright; or null
// param    $knownBy     a day: only what was published by then; or null
// param    $publishers  ids: only what one of these published; or null
// param    $from        a day: only what held on it or later; or null
// param    $to          a day: only what held on it or before; or null
// param    $observed    true: where no claim says when it held, the day of the event or of publication counts; or null
// param    $skip        how many rows to leave out at the beginning
// param    $limit       most rows
// returns  entity, sharedBy, relationships, publishers
UNWIND $ids AS asked
OPTIONAL MATCH (merge:Merge {id: asked})
MATCH (a:Entity {id: coalesce(merge.entity, asked)})
WITH collect(DISTINCT a) AS asked
UNWIND asked AS a
MATCH (a)-[r]-(x:Entity)
WHERE NOT x IN asked
  AND CASE WHEN $types IS NULL THEN NOT type(r) IN ['MENTIONS', 'ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'] ELSE type(r) IN $types END
  AND ($kinds IS NULL OR any(kind IN labels(x) WHERE kind IN $kinds))
CALL (r) {
  MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id})
  WHERE (c.stated OR NOT coalesce($statedOnly, false))
    AND ($knownBy IS NULL OR s.publishedLatest <= date($knownBy))
    AND ($publishers IS NULL OR NOT c.furniture
      AND any(publisher IN coalesce(s.publishersKnownAs, s.publishers) WHERE publisher IN $publishers))
    AND ($from IS NULL AND $to IS NULL OR CASE
      WHEN c.when IS NOT NULL
        THEN coalesce(c.startEarliest <= date($to), true) AND coalesce(c.endLatest >= date($from), true)
      WHEN coalesce($observed, false) THEN coalesce(
        head(COLLECT {
          UNWIND [c.to, c.from, c.under] AS id
          MATCH (event:Event {id: id})
          WHERE event.startEarliest IS NOT NULL
          RETURN coalesce(event.startEarliest <= date($to), true) AND coalesce(event.endLatest >= date($from), true)
        }),
        s.publishedLatest IS NOT NULL AND coalesce(s.publishedEarliest <= date($to), true)
          AND coalesce(s.publishedLatest >= date($from), true))
      ELSE false END)
  WITH count(DISTINCT s) AS sources, collect(DISTINCT CASE WHEN NOT c.furniture THEN s.publishers END) AS together
  RETURN sources, size(reduce(groups = [], one IN together |
    [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
    + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)]))
    AS publishers
}
WITH a, x, r, publishers, sources
WHERE sources > 0
ORDER BY a.id, r.id
WITH x, a, max(publishers) AS best, collect(r.id) AS ties
WITH x, collect(a.id) AS sharedBy, reduce(all = [], some IN collect(ties) | all + some) AS relationships, min(best) AS publishers
WHERE size(sharedBy) > 1
RETURN x.id AS entity, sharedBy, relationships, publishers
ORDER BY size(sharedBy) DESC, publishers DESC, entity
SKIP $skip
LIMIT $limit
