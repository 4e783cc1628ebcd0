// is-empty: whether the database holds no data; schema steps that were applied do not count.
// returns  empty
RETURN NOT EXISTS { MATCH (n) WHERE NOT n:Migration } AS empty
