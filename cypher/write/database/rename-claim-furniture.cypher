// rename-claim-furniture: gives claims, in the order of their ids, the property `boilerplate` for `furniture`, its name in older versions.
// param $after  the id after which to begin, or ''
// param $limit  most claims
// returns id
MATCH (c:Claim)
WHERE c.id > $after
WITH c
ORDER BY c.id
LIMIT $limit
SET c.boilerplate = coalesce(c.boilerplate, c.furniture)
REMOVE c.furniture
RETURN c.id AS id
ORDER BY id
