// funders: who funds something according to a stated claim that is not planned, from a page of all claims.
// param $after  the last claim of the page before
// param $limit  most claims looked at
// returns id, funders
MATCH (c:Claim)
WHERE c.id > $after
WITH c
ORDER BY c.id
LIMIT $limit
WITH max(c.id) AS id, collect(DISTINCT CASE WHEN c.type = 'FUNDS' AND c.stated AND c.planned IS NULL AND c.from <> c.to THEN c.from END) AS funders
WHERE id IS NOT NULL
RETURN id, funders
