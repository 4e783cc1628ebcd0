// parameters-of-evidence: which claims count, and how many are required.
// >> parameters-of-claims
// param    $minSources      only relationships with at least this many sources; or null
// param    $minPublishers   only relationships with at least this many independent publishers; or null
