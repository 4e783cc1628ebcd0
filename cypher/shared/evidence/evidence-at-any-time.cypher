// evidence-at-any-time: like `evidence`, but regardless of the period.
CALL (r) {
  // >> claim-lists(r.plannedCount = 0)
  WITH *, CASE WHEN claimStated IS NOT NULL THEN [i IN range(0, size(claimStated) - 1) WHERE NOT claimPlanned[i] AND
    // >> listed-claim-counts
    | i] END AS counted
  // >> evidence-counted
}
