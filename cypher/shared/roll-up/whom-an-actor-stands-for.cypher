// whom-an-actor-stands-for: with $rollUp, replaces an official by the organizations or countries that sources say they represented, or else
// by those in which they hold a post.
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
