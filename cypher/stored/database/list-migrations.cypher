// list-migrations: the schema steps that were applied to this database.
// returns number, name, checksum
MATCH (m:Migration)
RETURN m.number AS number, m.name AS name, m.checksum AS checksum
ORDER BY number
