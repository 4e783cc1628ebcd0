// claim-lists(kept): what the claims of a relationship `r` say, in lists with one entry for each claim. Null if `kept` holds and no other
// filter is set: then the summary that the import stored is enough.
WITH r, CASE WHEN NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND $publishers IS NULL AND {{kept}} THEN null ELSE r END AS lists,
  toString(date($knownBy)) AS knownBy, toString(date($from)) AS from, toString(date($to)) AS to
WITH r, knownBy, from, to, lists.claimSource AS claimSource, lists.claimPublishers AS claimPublishers, lists.claimPublished AS claimPublished,
  lists.claimStated AS claimStated, lists.claimPlanned AS claimPlanned, lists.claimBoilerplate AS claimBoilerplate, lists.claimSelfReported AS claimSelfReported,
  lists.claimTimed AS claimTimed, lists.claimObservedEarliest AS claimObservedEarliest, lists.claimObservedLatest AS claimObservedLatest
