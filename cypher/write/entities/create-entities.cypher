// create-entities: entities come into being, unless they are there; who they are is decided later.
// param $entities  list of {id, labels}
// returns id
UNWIND $entities AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n:$(row.labels), n.name = row.id, n.names = [], n.identifiers = []
RETURN n.id AS id
