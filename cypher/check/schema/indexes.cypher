// indexes: the constraints and indexes that are ready.
// returns name, ready, unique
SHOW INDEXES YIELD name, state, owningConstraint
RETURN name, state = 'ONLINE' AS ready, owningConstraint IS NOT NULL AS unique
