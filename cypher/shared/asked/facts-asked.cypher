// facts-asked(c): the claims `c` of facts about the entities in `asked`, or about all entities.
CALL (asked) {
  UNWIND asked AS id
  MATCH ({{c}}:Claim {entity: id})
  RETURN {{c}}
  UNION ALL
  UNWIND CASE WHEN $ids IS NULL THEN [asked] ELSE [] END AS everything
  MATCH ({{c}}:Claim)
  WHERE {{c}}.fact IS NOT NULL
  RETURN {{c}}
}
