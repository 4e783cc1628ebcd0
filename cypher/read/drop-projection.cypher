// drop-projection: drops a projection of Graph Data Science that a question has left behind, if it is there.
// param    $projection  its name
// returns  name
CALL gds.graph.drop($projection, false) YIELD graphName
RETURN graphName AS name
