// marks-of: how many of the topics and places asked about a thing has, and the relationships that say so.
CALL (y, topics, places) {
  WITH y, topics, places
  WHERE $topic IS NOT NULL OR $country IS NOT NULL
  MATCH (y)-[r:ADDRESSES|CONTRIBUTES_TO|COVERS]->(mark:Entity)
  WHERE mark IN topics OR mark IN places
  // >> evidence-at-any-time
  WITH mark, r
  WHERE sources > 0 AND sources >= coalesce($minSources, 0) AND publishers >= coalesce($minPublishers, 0)
  RETURN count(CASE WHEN mark:Topic THEN 1 END) AS topical, count(CASE WHEN NOT mark:Topic THEN 1 END) AS local, collect(r.id) AS marks
}
