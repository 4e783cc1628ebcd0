// parameters-of-page: which rows are returned.
// param    $skip            number of rows to skip
// param    $limit           maximum number of rows
