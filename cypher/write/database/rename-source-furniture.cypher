// rename-source-furniture: gives sources the property `boilerplate` for `furniture`, its name in older versions.
// param $sources  ids
// returns id
UNWIND $sources AS id
MATCH (s:Entity {id: id})
SET s.boilerplate = coalesce(s.boilerplate, s.furniture)
REMOVE s.furniture
RETURN id
