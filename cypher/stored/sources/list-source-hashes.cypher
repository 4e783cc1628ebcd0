// list-source-hashes: the content hashes of these sources, if they have been imported.
// param $ids  of sources
// returns id, contentHash
UNWIND $ids AS id
MATCH (s:Entity {id: id})
WHERE s:Source
RETURN id, s.contentHash AS contentHash
