// list-stated-facts: the facts that a source states, and how many other sources state them.
// param $source  its id
// returns id, entity, attribute, sourcesLeft
MATCH (s:Entity {id: $source})-[:CLAIMS]->(c:Claim)
WHERE c.fact IS NOT NULL
WITH DISTINCT s, c.fact AS id, c.entity AS entity, c.attribute AS attribute
RETURN id, entity, attribute,
  COUNT { MATCH (o:Source)-[:CLAIMS]->(d:Claim {fact: id}) USING INDEX d:Claim(fact) WHERE o <> s RETURN DISTINCT o } AS sourcesLeft
ORDER BY id
