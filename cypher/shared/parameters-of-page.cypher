// parameters-of-page: which rows are given.
// param    $skip            how many rows to leave out at the beginning
// param    $limit           most rows
