// delete-mentions: deletes mentions of entities by sources.
// param $mentions  list of {source, entity}
// returns deleted
UNWIND $mentions AS row
MATCH (s:Entity {id: row.source})-[m:MENTIONS]->(:Entity {id: row.entity})
DELETE m
RETURN count(*) AS deleted
