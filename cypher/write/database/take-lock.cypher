// take-lock: waits until no other import writes, and makes others wait until this transaction ends.
// param $name  of the lock
// returns name
MERGE (l:Lock {name: $name})
SET l.name = $name
RETURN l.name AS name
