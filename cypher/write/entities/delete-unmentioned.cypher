// delete-unmentioned: entities that no registry has, no source is and no source names go.
// param $ids  of entities that may have lost their last mention
// returns id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE NOT n:Registered AND NOT n:Source AND NOT EXISTS { (n)<-[:MENTIONS]-() }
DELETE n
RETURN id
