// is-empty: whether the database is empty; applied schema migrations do not count.
// returns  empty
RETURN NOT EXISTS { MATCH (n) WHERE NOT n:Migration } AS empty
