// write-merges: writes the decisions that an id belongs to another entity, with the entity that it resolves to after following all merges.
// param $merges  list of {id, into, by, why, on, entity}
// returns written
UNWIND $merges AS row
MERGE (m:Merge {id: row.id})
SET m.into = row.into, m.by = row.by, m.why = row.why, m.on = date(row.on), m.entity = row.entity
RETURN count(m) AS written
