// groups-asked(given, ones): the entities of a group in the parameter `given`, or with $members the members of each that has any, as `ones`.
CALL () {
  UNWIND ${{given}} AS given
  OPTIONAL MATCH (merge:Merge {id: given})
  MATCH (body:Entity {id: coalesce(merge.entity, given)})
  OPTIONAL MATCH (member:Entity)-[of:MEMBER_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(body)
  WHERE coalesce($members, false)
  RETURN collect(DISTINCT coalesce(member, body)) AS {{ones}}
}
