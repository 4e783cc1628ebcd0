// unregister-entities: entities that a registry no longer has.
// param $ids  of entities
// returns id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
REMOVE n:Registered, n.registry
RETURN id
