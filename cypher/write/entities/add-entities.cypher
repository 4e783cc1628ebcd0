// add-entities: creates entities that a dossier adds and that do not exist yet.
// param $entities  list of {id, entity, labels, name}: the id added, and the id that it resolves to
// returns id
UNWIND $entities AS row
MERGE (n:Entity {id: row.entity})
ON CREATE SET n:$(row.labels), n.name = row.name, n.names = [], n.identifiers = []
RETURN row.id AS id
