// asked-or-all: the entities that are asked about; none where all are.
UNWIND CASE WHEN $ids IS NULL THEN [null] ELSE $ids END AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(DISTINCT coalesce(merge.entity, given)) AS asked
