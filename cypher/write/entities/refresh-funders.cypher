// refresh-funders: updates which actors are funders: those that, according to a stated claim that is not planned, fund something.
// param $ids  of actors
// returns funders
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WITH n, EXISTS {
  MATCH (n)-[r:FUNDS]->()
  WHERE r.stated AND (r.plannedCount = 0 OR EXISTS { MATCH (c:Claim {relationship: r.id}) USING INDEX c:Claim(relationship) WHERE c.stated AND c.planned IS NULL })
} AS funds
CALL (n, funds) {
  WITH n, funds
  WHERE funds AND NOT n:Funder
  SET n:Funder
}
CALL (n, funds) {
  WITH n, funds
  WHERE n:Funder AND NOT funds
  REMOVE n:Funder
}
RETURN sum(CASE WHEN funds THEN 1 ELSE 0 END) AS funders
