// claims-of-money-in-period: which claims `c` of a source `s` about `r` count: the period that is asked about applies to money alone.
// >> claims-at-any-time
AND CASE
  WHEN NOT r:FUNDS OR $from IS NULL AND $to IS NULL THEN true
  WHEN c.when IS NULL AND NOT coalesce($observed, false) THEN false
  ELSE coalesce(c.observedEarliest <= date($to), c.observed) AND coalesce(c.observedLatest >= date($from), c.observed) END
