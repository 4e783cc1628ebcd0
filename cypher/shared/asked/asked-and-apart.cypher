// asked-and-apart: the bodies that stand for themselves as `apart`; of these, those of $ids as `asked`.
UNWIND CASE WHEN coalesce($ids, []) + coalesce($keepApart, []) = [] THEN [null] ELSE coalesce($ids, []) + coalesce($keepApart, []) END AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(coalesce(merge.entity, given)) AS apart
WITH apart, apart[..size(coalesce($ids, []))] AS asked
