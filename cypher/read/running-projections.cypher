// running-projections: the transactions in which a question with this projection runs.
// param    $projection      the name of the question's projection
// returns  id
SHOW TRANSACTIONS YIELD transactionId AS id, metaData
WHERE metaData.projection = $projection
RETURN id
