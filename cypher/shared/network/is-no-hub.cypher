// is-no-hub: whether `x` has few enough relationships for the search to continue from it.
COUNT {
  MATCH (x)-[r]-(:Entity)
  WHERE type(r) <> 'MENTIONS' AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
  RETURN r
  LIMIT 1001
