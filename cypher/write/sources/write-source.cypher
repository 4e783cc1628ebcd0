// write-source: makes a document a source, with what its dossier says about it.
// param $source             its id
// param $name               its title, shown until a registry says better
// param $properties         those of its node; null takes one away
// param $publishedEarliest  a day, or null
// param $publishedLatest    a day, or null
// returns id
MERGE (s:Entity {id: $source})
ON CREATE SET s.name = $name, s.names = [], s.identifiers = []
SET s:Document:Source, s += $properties,
  s.publishedEarliest = date($publishedEarliest), s.publishedLatest = date($publishedLatest)
RETURN s.id AS id
