// bodies-asked: binds the entity asked about as `a`, and each entity that counts as it as `x`.
UNWIND [$id] + coalesce($keepApart, []) AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(coalesce(merge.entity, given)) AS apart
MATCH (a:Entity {id: head(apart)})
// >> parts-of(a, x)
// >> stands-for(x, body)
WITH apart, a, x
WHERE body = a
