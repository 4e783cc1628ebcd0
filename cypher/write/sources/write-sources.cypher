// write-sources: makes documents sources, with what their dossiers say about them.
// param $sources  list of {id, name, properties, publishedEarliest, publishedLatest}: the title, shown until a registry says better; the
//                 properties of the node, null takes one away; days or null
// returns id
UNWIND $sources AS row
MERGE (s:Entity {id: row.id})
ON CREATE SET s.name = row.name, s.names = [], s.identifiers = []
SET s:Document:Source, s += row.properties,
  s.publishedEarliest = date(row.publishedEarliest), s.publishedLatest = date(row.publishedLatest)
RETURN s.id AS id
