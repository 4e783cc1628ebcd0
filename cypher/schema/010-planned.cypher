// 010-planned: relationships get the number of their claims that only announce them (write/write-evidence keeps it).

MATCH (:Entity)-[r]->(:Entity)
WHERE r.claimCount IS NOT NULL
SET r.plannedCount = COUNT { (c:Claim {relationship: r.id}) WHERE c.planned };
