// groups-asked(given, ones): binds the entities of the group in the parameter `given` as `ones`; with $members, each entity that has
// members is replaced by them.
CALL () {
  UNWIND ${{given}} AS given
  OPTIONAL MATCH (merge:Merge {id: given})
  MATCH (body:Entity {id: coalesce(merge.entity, given)})
  OPTIONAL MATCH (member:Entity)-[of:MEMBER_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(body)
  WHERE coalesce($members, false)
  RETURN collect(DISTINCT coalesce(member, body)) AS {{ones}}
}
