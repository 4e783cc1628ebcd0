// rewrite-claims: updates the entities that claims refer to, after a merge or its undoing.
// param $claims  list of {id, properties}: null takes one away
// returns rewritten
UNWIND $claims AS row
MATCH (c:Claim {id: row.id})
SET c += row.properties
RETURN count(c) AS rewritten
