// parameters-of-roll-up-of-one: as parameters-of-roll-up, for a question about one entity.
// param    $rollUp          true: roll organizations up into the organization or country that they are part of; or null
// param    $keepApart       with rollUp, ids of organizations that are not rolled up (the one asked about never is); or null
