// 011-search-names: names are searched in the form in which search compares them (src/vocabulary/search-name.ts), ids as they stand.
// Entities that lack that form get it (src/graph/rebuild-search-names.ts) before this step counts as done.

DROP INDEX entity_names IF EXISTS;
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchNames, n.id, n.mergedIds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
