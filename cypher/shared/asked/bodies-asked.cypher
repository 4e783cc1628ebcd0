// bodies-asked: the one asked about as `a`, and as `x` whatever stands for it.
UNWIND [$id] + coalesce($keepApart, []) AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(coalesce(merge.entity, given)) AS apart
MATCH (a:Entity {id: head(apart)})
// >> parts-of(a, x)
// >> stands-for(x, body)
WITH apart, a, x
WHERE body = a
