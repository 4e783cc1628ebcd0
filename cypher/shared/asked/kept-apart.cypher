// kept-apart: the bodies that stand for themselves.
CALL () {
  UNWIND coalesce($keepApart, []) AS given
  OPTIONAL MATCH (merge:Merge {id: given})
  RETURN collect(coalesce(merge.entity, given)) AS apart
}
