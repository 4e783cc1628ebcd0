// delete-unmentioned: deletes entities that are in no registry, are not a source and are named by no source.
// param $ids  of entities that may have lost their last mention
// returns id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE NOT n:Registered AND NOT n:Source AND NOT EXISTS { (n)<-[:MENTIONS]-() }
DELETE n
RETURN id
