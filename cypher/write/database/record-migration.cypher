// record-migration: records that a schema step has been applied.
// param $number    its number
// param $name      its file name
// param $checksum  the SHA-256 of its file
// returns number
MERGE (m:Migration {number: $number})
SET m.name = $name, m.checksum = $checksum, m.appliedAt = datetime()
RETURN m.number AS number
