// drop-projection: drops the projections in Graph Data Science that a question has left behind, if there are any.
// param    $projection      what their names begin with
// returns  name
CALL gds.graph.list() YIELD graphName AS name
WHERE name STARTS WITH $projection
CALL gds.graph.drop(name, false) YIELD graphName
RETURN name
