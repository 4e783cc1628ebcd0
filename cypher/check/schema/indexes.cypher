// indexes: the constraints and indexes that can be used.
// returns name, ready, unique
SHOW INDEXES YIELD name, state, owningConstraint
RETURN name, state = 'ONLINE' AS ready, owningConstraint IS NOT NULL AS unique
