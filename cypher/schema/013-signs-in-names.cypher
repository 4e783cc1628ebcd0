// 013-signs-in-names: search tells C++ from C#.
// All entities get their names in that form (src/graph/rebuild-search-names.ts) before this step counts as done.
