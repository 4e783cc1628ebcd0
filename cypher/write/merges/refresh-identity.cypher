// refresh-identity: updates which other ids resolve to an entity, and whether a registry has one of its ids.
// param $ids  of entities
// returns registered
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH n, COLLECT { MATCH (m:Merge {entity: n.id}) RETURN m.id ORDER BY m.id } AS mergedIds
SET n.mergedIds = CASE WHEN size(mergedIds) > 0 THEN mergedIds END
WITH n, NOT EXISTS { (:Merge {id: n.id}) }
  AND any(each IN [n.id] + mergedIds WHERE EXISTS { (:RegistryEntry {id: each}) }) AS registered
CALL (n, registered) {
  WITH n, registered
  WHERE registered AND NOT n:Registered
  SET n:Registered
}
CALL (n, registered) {
  WITH n, registered
  WHERE n:Registered AND NOT registered
  REMOVE n:Registered
}
RETURN sum(CASE WHEN registered THEN 1 ELSE 0 END) AS registered
