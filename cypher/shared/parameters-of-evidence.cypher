// parameters-of-evidence: which claims count, and how many must.
// >> parameters-of-claims
// param    $minSources      only relationships that rest on at least so many sources; or null
// param    $minPublishers   only relationships that rest on at least so many independent publishers; or null
