// evidence-counted: a summary of the claims at the indexes `counted` of the lists or, if that is null, the summary that the import stored.
// The lists are in order of publishers and sources, so equal ones are adjacent.
WITH r, claimSource, claimStated, claimBoilerplate, claimSelfReported, counted,
  [i IN counted WHERE NOT claimBoilerplate[i] AND claimPublishers[i] <> '' | split(claimPublishers[i], ' ')] AS together,
  [i IN counted WHERE claimPublished[i] <> 'unknown' | claimPublished[i]] AS published
RETURN
  CASE WHEN counted IS NULL THEN r.sourceCount
    ELSE size([n IN range(0, size(counted) - 1) WHERE n = 0 OR claimSource[counted[n]] <> claimSource[counted[n - 1]]]) END AS sources,
  CASE WHEN counted IS NULL THEN r.publisherCount ELSE
    // >> independent-publishers(together)
    END AS publishers,
  CASE WHEN counted IS NULL THEN r.stated ELSE any(i IN counted WHERE claimStated[i]) END AS stated,
  CASE WHEN counted IS NULL THEN r.selfReported
    ELSE any(i IN counted WHERE NOT claimBoilerplate[i]) AND all(i IN counted WHERE claimBoilerplate[i] OR claimSelfReported[i]) END AS selfReported,
  CASE WHEN counted IS NULL THEN r.firstPublished
    ELSE date(reduce(first = head(published), day IN published | CASE WHEN day < first THEN day ELSE first END)) END AS firstPublished,
  CASE WHEN counted IS NULL THEN r.lastPublished
    ELSE date(reduce(last = head(published), day IN published | CASE WHEN day > last THEN day ELSE last END)) END AS lastPublished
