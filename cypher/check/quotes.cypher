// quotes: a page of the claims of a source that hold the exact words.
// param $source  its id
// param $after   the last claim of the page before
// param $limit   most rows
// returns id, properties
MATCH (s:Entity {id: $source})-[:CLAIMS]->(c)
WHERE c.quote IS NOT NULL AND c.id > $after
WITH c
ORDER BY c.id
LIMIT $limit
RETURN c.id AS id, c {.quote, .quoteStart, .quoteEnd, .paragraph, .lastParagraph} AS properties
ORDER BY id
