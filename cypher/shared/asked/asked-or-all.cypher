// asked-or-all: binds the ids of the entities asked about as `asked`; an empty list if the question is about all entities.
UNWIND CASE WHEN $ids IS NULL THEN [null] ELSE $ids END AS given
OPTIONAL MATCH (merge:Merge {id: given})
WITH collect(DISTINCT coalesce(merge.entity, given)) AS asked
