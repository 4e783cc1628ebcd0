// write-publishers: updates the publishers of sources, after a merge or its undoing.
// param $sources  list of {id, publishers, publishersStated, publishersKnownAs}: the last two null where no merge matters
// returns written
UNWIND $sources AS row
MATCH (s:Entity {id: row.id})
WHERE s:Source
SET s.publishers = row.publishers, s.publishersStated = row.publishersStated,
  s.publishersKnownAs = row.publishersKnownAs
RETURN count(s) AS written
