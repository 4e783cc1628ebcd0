// delete-relationships: deletes relationships without evidence.
// param $relationships  list of {id, type, from, to}
// returns deleted
UNWIND $relationships AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
WITH row, a, b
MATCH (a)-[r:$(row.type) {id: row.id}]->(b)
DELETE r
RETURN count(*) AS deleted
