// merges: a page of merges: which ids were merged into which, and whether they are still separate entities.
// param $after  the last id of the page before
// param $limit  most rows
// returns id, merge, isEntity
MATCH (m:Merge)
WHERE m.id > $after
WITH m
ORDER BY m.id
LIMIT $limit
RETURN m.id AS id, m {.into, .by, .why, .entity, on: CASE WHEN m.on IS :: DATE THEN toString(m.on) END} AS merge,
  EXISTS { MATCH (:Entity {id: m.id}) } AS isEntity
ORDER BY id
