// parameters-of-roll-up-of-all: as parameters-of-roll-up, for a question about the whole graph.
// param    $rollUp          true: roll organizations up into the organization or country that they are part of; or null
// param    $keepApart       with rollUp, ids of organizations that are not rolled up; or null
