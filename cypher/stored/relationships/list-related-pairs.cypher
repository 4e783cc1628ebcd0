// list-related-pairs: pairs of entities between which a source states a relationship.
// param $pairs  list of [id, id]
// returns from, to
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]})-[r]-(b:Entity {id: pair[1]})
WHERE r.stated
RETURN DISTINCT a.id AS from, b.id AS to
