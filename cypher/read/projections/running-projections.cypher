// running-projections: the transactions that are running a question with this projection.
// param    $projection      the name of the question's projection
// returns  id
SHOW TRANSACTIONS YIELD transactionId AS id, metaData
WHERE metaData.projection = $projection
RETURN id
