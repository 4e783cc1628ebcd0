// unknown-ids: which of these ids answer as no entity, and the entities that have ids or names like them.
// param    $ids             as they were given
// param    $queries         of each, what to ask the index of names for
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
