// kept-apart: binds the ids of the organizations that are not rolled up as `apart`.
CALL () {
  UNWIND coalesce($keepApart, []) AS given
  OPTIONAL MATCH (merge:Merge {id: given})
  RETURN collect(coalesce(merge.entity, given)) AS apart
}
