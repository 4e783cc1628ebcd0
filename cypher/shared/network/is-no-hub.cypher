// is-no-hub: whether few enough relationships end in `x` for them to be looked at.
COUNT {
  MATCH (x)-[r]-(:Entity)
  WHERE type(r) <> 'MENTIONS' AND ($knownBy IS NULL OR r.firstPublished <= date($knownBy))
  RETURN r
  LIMIT 1001
