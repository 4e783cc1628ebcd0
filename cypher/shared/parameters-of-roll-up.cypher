// parameters-of-roll-up: whether organizations stand for what they are part of.
// param    $rollUp          true: an organization stands for the body or country that it is part of; or null
// param    $keepApart       with rollUp, ids of bodies that stand for themselves, as those asked about do; or null
