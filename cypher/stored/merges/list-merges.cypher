// list-merges: which ids were merged into which, by whom and why.
// returns id, into, by, why, on
MATCH (m:Merge)
RETURN m.id AS id, m.into AS into, m.by AS by, m.why AS why, toString(m.on) AS on
ORDER BY id
