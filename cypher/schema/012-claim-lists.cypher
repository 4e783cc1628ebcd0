// 012-claim-lists: relationships keep what each of their claims says in lists (write/refresh-claim-lists says which).
// Those imported before get theirs (src/graph/claim-lists.ts) before this step counts as done.
