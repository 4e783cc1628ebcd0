// unknown-records: which of these ids are of no relationship and of no fact.
// param    $ids             as they were given
// returns  id
UNWIND $ids AS id
WITH id
WHERE NOT EXISTS { (:Claim {relationship: id}) } AND NOT EXISTS { (:Claim {fact: id}) }
RETURN id
