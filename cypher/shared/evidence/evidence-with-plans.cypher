// evidence-with-plans: like `evidence`, but including planned claims.
CALL (r) {
  // >> claim-lists($from IS NULL AND $to IS NULL)
  WITH *, CASE WHEN claimStated IS NOT NULL THEN [i IN range(0, size(claimStated) - 1) WHERE
    // >> listed-claim-counts
    AND
    // >> listed-claim-in-period
    | i] END AS counted
  // >> evidence-counted
}
