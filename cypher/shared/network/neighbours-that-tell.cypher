// neighbours-that-tell(seen): the most relevant neighbours of `x`, except those in `seen`.
CALL (x) {
  MATCH (x)-[r]-(y:Entity)
  WHERE
    // >> types-asked(r)
  // >> evidence-with-plans
  WITH y, sources, publishers
  WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
  WITH y, max(publishers) AS publishers, sum(sources) AS sources
  WITH collect([y, publishers, sources]) AS ties
  UNWIND ties AS tie
  RETURN tie[0] AS y, tie[1] AS publishers, tie[2] AS sources, size(ties) AS tied
}
WITH x, y, sources, held * publishers / (1 + publishers) / log(1 + tied) AS told
WHERE NOT y IN {{seen}} AND ($kinds IS NULL OR any(kind IN labels(y) WHERE kind IN $kinds))
WITH y, round(sum(told), 6) AS score, sum(sources) AS sources, collect(x) AS through
ORDER BY score DESC, sources DESC, y.id
LIMIT CASE WHEN $maxEntities < 500 THEN $maxEntities WHEN $maxEntities IS NULL THEN 50 ELSE 500 END
