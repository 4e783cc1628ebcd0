// list-source-hashes: what has been imported from these sources, as the hash of its content.
// param $ids  of sources
// returns id, contentHash
UNWIND $ids AS id
MATCH (s:Entity {id: id})
WHERE s:Source
RETURN id, s.contentHash AS contentHash
