// add-entities: entities that a dossier adds come into being, unless they are there.
// param $entities  list of {id, entity, labels, name}: the id added, and the entity's that it answers as
// returns id
UNWIND $entities AS row
MERGE (n:Entity {id: row.entity})
ON CREATE SET n:$(row.labels), n.name = row.name, n.names = [], n.identifiers = []
RETURN row.id AS id
