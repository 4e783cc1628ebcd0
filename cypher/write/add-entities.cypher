// add-entities: entities that a dossier adds come into being, unless they are there.
// param $entities  list of {id, labels, name}
// returns id, registered
UNWIND $entities AS row
MERGE (n:Entity {id: row.id})
ON CREATE SET n:$(row.labels), n.name = row.name, n.names = [], n.identifiers = []
RETURN n.id AS id, n:Registered AS registered
