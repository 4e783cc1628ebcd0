// take-lock: waits until no other import writes, and keeps others waiting until this transaction ends.
// param $name  of the lock
// returns name
MERGE (l:Lock {name: $name})
SET l.name = $name
RETURN l.name AS name
