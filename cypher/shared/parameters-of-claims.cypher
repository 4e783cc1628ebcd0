// parameters-of-claims: which claims count.
// param    $statedOnly      true: only what a source states outright; or null
// param    $knownBy         a day: only what was published by then; or null
// param    $publishers      ids: only what one of these published; or null
// param    $from            a day: only what held on it or later; or null
// param    $to              a day: only what held on it or before; or null
// param    $observed        true: where no claim says when it held, the day of the event or of publication counts; or null
