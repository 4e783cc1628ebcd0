// unknown-records: which of these ids belong neither to a relationship nor to a fact.
// param    $ids             the ids as given
// returns  id
UNWIND $ids AS id
WITH id
WHERE NOT EXISTS { (:Claim {relationship: id}) } AND NOT EXISTS { (:Claim {fact: id}) }
RETURN id
