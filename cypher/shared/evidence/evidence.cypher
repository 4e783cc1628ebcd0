// evidence: the number of sources and independent publishers behind a relationship `r` within the period, and what else their claims amount
// to; without planned claims.
CALL (r) {
  // >> claim-lists($from IS NULL AND $to IS NULL AND r.plannedCount = 0)
  WITH *, CASE WHEN claimStated IS NOT NULL THEN [i IN range(0, size(claimStated) - 1) WHERE NOT claimPlanned[i] AND
    // >> listed-claim-counts
    AND
    // >> listed-claim-in-period
    | i] END AS counted
  // >> evidence-counted
}
