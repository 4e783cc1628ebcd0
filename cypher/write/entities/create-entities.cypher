// create-entities: creates entities that do not exist yet; their names are written later.
// param $entities  list of {id, labels}
// returns id
UNWIND $entities AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n:$(row.labels), n.name = row.id, n.names = [], n.identifiers = []
RETURN n.id AS id
