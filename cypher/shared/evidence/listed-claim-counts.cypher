// listed-claim-counts: whether the claim at index `i` of the lists counts, regardless of the period. ('unknown' sorts after every day.)
(claimStated[i] OR NOT coalesce($statedOnly, false))
AND (knownBy IS NULL OR claimPublished[i] <= knownBy)
AND ($publishers IS NULL OR NOT claimBoilerplate[i] AND any(publisher IN split(claimPublishers[i], ' ') WHERE publisher IN $publishers))
