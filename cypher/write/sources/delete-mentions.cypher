// delete-mentions: that sources name entities.
// param $mentions  list of {source, entity}
// returns deleted
UNWIND $mentions AS row
MATCH (s:Entity {id: row.source})-[m:MENTIONS]->(:Entity {id: row.entity})
DELETE m
RETURN count(*) AS deleted
