// unknown-ids: which of these ids do not belong to an entity, and the entities with similar ids or names.
// param    $ids             the ids as given
// param    $queries         for each id, the query for the index of names
// returns  id, like
UNWIND range(0, size($ids) - 1) AS index
WITH $ids[index] AS id, $queries[index] AS query
OPTIONAL MATCH (m:Merge {id: id})
WITH id, query, coalesce(m.entity, id) AS answering
WHERE NOT EXISTS { (:Entity {id: answering}) }
RETURN id, COLLECT {
  CALL db.index.fulltext.queryNodes('entity_names', query, {limit: 5}) YIELD node
  RETURN node.id + ' (' + node.name + ')'
} AS like
