// clear-source: makes a source a plain document again.
// param $source      its id
// param $properties  null for each that only a source has
// returns id
MATCH (s:Entity {id: $source})
REMOVE s:Source, s.publishedEarliest, s.publishedLatest
SET s += $properties
RETURN s.id AS id
