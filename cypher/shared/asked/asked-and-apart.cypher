// asked-and-apart: binds the ids of the organizations that are not rolled up as `apart`, and those of $ids among them as `asked`.
UNWIND CASE WHEN coalesce($ids, []) + coalesce($keepApart, []) = [] THEN [null] ELSE coalesce($ids, []) + coalesce($keepApart, []) END AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(coalesce(merge.entity, given)) AS apart
WITH apart, apart[..size(coalesce($ids, []))] AS asked
