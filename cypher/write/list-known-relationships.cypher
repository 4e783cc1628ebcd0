// list-known-relationships: which of these have evidence, and so are there.
// param $ids  of relationships
// returns id
UNWIND $ids AS id
WITH id
WHERE EXISTS { MATCH (c:Claim) WHERE c.relationship = id }
RETURN id
