/**
 * Counts, for each relationship `r`, the claims that count: binds `publishers`, how many independent ones,
 * and `sources`. Publishers are grouped as in src/evidence/evidence.ts: those that published together are one.
 * @param claims the conditions on claim `c` of source `s`.
 */
export function countEvidence(claims: readonly string[]): string {
  const where = ['c.relationship = r.id', ...claims].join(' AND ');
  return `CALL (r) {
MATCH (s:Source)-[:CLAIMS]->(c:Claim) WHERE ${where}
WITH count(DISTINCT s) AS sources, collect(DISTINCT CASE WHEN NOT c.furniture THEN s.publishers END) AS together
RETURN sources, size(reduce(groups = [], one IN together |
  [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
  + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)])) AS publishers
}`;
}
