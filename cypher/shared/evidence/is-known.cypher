// is-known: whether a claim that counts states the relationship `of`, regardless of the period.
CASE
  WHEN NOT coalesce($statedOnly, false) AND $knownBy IS NULL AND of.plannedCount = 0 THEN true
  ELSE any(lists IN [[of.claimPlanned, of.claimStated, of.claimPublished]] WHERE any(i IN range(0, size(lists[0]) - 1)
    WHERE NOT lists[0][i] AND (lists[1][i] OR NOT coalesce($statedOnly, false)) AND ($knownBy IS NULL OR lists[2][i] <= toString(date($knownBy)))))
END
