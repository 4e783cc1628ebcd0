// delete-merges: deletes decisions that have been undone.
// param $ids  that were merged into others
// returns deleted
UNWIND $ids AS id
MATCH (m:Merge {id: id})
DELETE m
RETURN count(*) AS deleted
