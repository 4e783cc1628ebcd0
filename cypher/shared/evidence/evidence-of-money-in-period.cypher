// evidence-of-money-in-period: like `evidence`, but the period applies only to money.
CALL (r) {
  // >> claim-lists((NOT r:FUNDS OR $from IS NULL AND $to IS NULL) AND r.plannedCount = 0)
  WITH *, CASE WHEN claimStated IS NOT NULL THEN [i IN range(0, size(claimStated) - 1) WHERE NOT claimPlanned[i] AND
    // >> listed-claim-counts
    AND (NOT r:FUNDS OR
    // >> listed-claim-in-period
    )
    | i] END AS counted
  // >> evidence-counted
}
