// parameters-of-records: which relationships and facts are looked at.
// param    $ids             only what involves one of these entities, e.g. ["org:us-prm"]; or null for all
// param    $types           only relationships of these types, and no facts; or null
