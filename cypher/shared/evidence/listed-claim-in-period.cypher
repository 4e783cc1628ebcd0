// listed-claim-in-period: whether the claim at index `i` of the lists was observed in the period asked about. ('open' sorts after every
// day.)
(from IS NULL AND to IS NULL OR (claimTimed[i] OR coalesce($observed, false)) AND claimObservedEarliest[i] <> 'unknown'
  AND (to IS NULL OR claimObservedEarliest[i] <= to OR claimObservedEarliest[i] = 'open') AND (from IS NULL OR claimObservedLatest[i] >= from))
