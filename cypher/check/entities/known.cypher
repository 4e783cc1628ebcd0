// known: which of these ids are entities.
// param $ids  of entities
// returns id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN DISTINCT n.id AS id
