// read-source: the properties that a document has as a source, and the entities that it mentions.
// param $source  its id
// returns properties, mentions
MATCH (s:Entity {id: $source})
WHERE s:Source
RETURN s {.*, publishedEarliest: null, publishedLatest: null, startEarliest: null, startLatest: null, endEarliest: null, endLatest: null} AS properties,
  COLLECT { MATCH (s)-[m:MENTIONS]->(e) RETURN {entity: e.id, properties: properties(m)} } AS mentions
