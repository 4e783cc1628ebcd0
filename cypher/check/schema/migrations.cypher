// migrations: the schema steps that this database has had.
// returns number, name, checksum
MATCH (m:Migration)
RETURN m.number AS number, m.name AS name, m.checksum AS checksum
ORDER BY number
