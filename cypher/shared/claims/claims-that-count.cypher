// claims-that-count: which claims `c` of a source `s` count, within the period asked about.
// >> claims-at-any-time
AND CASE
  WHEN $from IS NULL AND $to IS NULL THEN true
  WHEN c.when IS NULL AND NOT coalesce($observed, false) THEN false
  ELSE coalesce(c.observedEarliest <= date($to), c.observed) AND coalesce(c.observedLatest >= date($from), c.observed) END
