// list-sources: all sources.
// returns id
MATCH (s:Source)
RETURN s.id AS id
ORDER BY id
