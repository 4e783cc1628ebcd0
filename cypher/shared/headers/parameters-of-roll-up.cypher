// parameters-of-roll-up: whether organizations are rolled up into what they are part of.
// param    $rollUp          true: roll organizations up into the organization or country that they are part of; or null
// param    $keepApart       with rollUp, ids of organizations that are not rolled up (those asked about never are); or null
