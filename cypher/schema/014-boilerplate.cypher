// 014-boilerplate: sources and claims call the publisher's standard text `boilerplate`; it was `furniture`.
// Those imported before are rewritten (src/graph/rename-furniture.ts) before this step counts as done.
