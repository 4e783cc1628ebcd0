// drop-network: drops the network, and networks older than an hour that files run by hand left behind.
CALL (graph) {
  CALL gds.graph.list() YIELD graphName, creationTime
  WHERE graphName = graph OR graphName STARTS WITH 'entente-' AND creationTime < datetime() - duration('PT1H')
  CALL gds.graph.drop(graphName, false) YIELD graphName AS dropped
  RETURN count(dropped) AS droppedCount
}
