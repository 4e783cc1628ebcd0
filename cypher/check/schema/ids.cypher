// ids: the number of nodes without a valid id.
// returns label, count
CALL () {
  MATCH (n:Entity)
  WHERE n.id IS NULL OR NOT n.id IS :: STRING OR n.id = ''
  RETURN 'Entity' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Claim)
  WHERE n.id IS NULL OR NOT n.id IS :: STRING OR n.id = ''
  RETURN 'Claim' AS label, count(n) AS count
  UNION ALL
  MATCH (n:RegistryEntry)
  WHERE n.id IS NULL OR NOT n.id IS :: STRING OR n.id = ''
  RETURN 'RegistryEntry' AS label, count(n) AS count
  UNION ALL
  MATCH (n:Merge)
  WHERE n.id IS NULL OR NOT n.id IS :: STRING OR n.id = ''
  RETURN 'Merge' AS label, count(n) AS count
}
WITH label, count
WHERE count > 0
RETURN label, count
