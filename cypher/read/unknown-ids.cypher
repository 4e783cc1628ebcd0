// unknown-ids: which of these ids answer as no entity, and the entities that have names like them.
// param $ids    as they were given
// param $words  of each, what to look for in names
// returns id, like
UNWIND range(0, size($ids) - 1) AS index
WITH $ids[index] AS id, $words[index] AS words
OPTIONAL MATCH (m:Merge {id: id})
WITH id, words, coalesce(m.entity, id) AS answering
WHERE NOT EXISTS { (:Entity {id: answering}) }
RETURN id, COLLECT {
  CALL db.index.fulltext.queryNodes('entity_names', words, {limit: 5}) YIELD node
  RETURN node.id + ' (' + node.name + ')'
} AS like
