// 001-entities: who is who, found by id, by name and in lists.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;

CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name, n.id);
CREATE INDEX official_name IF NOT EXISTS FOR (n:Official) ON (n.name, n.id);
CREATE INDEX country_name IF NOT EXISTS FOR (n:Country) ON (n.name, n.id);
CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.name, n.id);
CREATE INDEX programme_name IF NOT EXISTS FOR (n:Programme) ON (n.name, n.id);
CREATE INDEX event_name IF NOT EXISTS FOR (n:Event) ON (n.name, n.id);
CREATE INDEX topic_name IF NOT EXISTS FOR (n:Topic) ON (n.name, n.id);
CREATE INDEX document_name IF NOT EXISTS FOR (n:Document) ON (n.name, n.id);
CREATE INDEX funder_name IF NOT EXISTS FOR (n:Funder) ON (n.name, n.id);
CREATE INDEX source_name IF NOT EXISTS FOR (n:Source) ON (n.name, n.id);
CREATE INDEX source_published IF NOT EXISTS FOR (n:Source) ON (n.publishedLatest, n.id);
CREATE INDEX event_start IF NOT EXISTS FOR (n:Event) ON (n.startEarliest, n.id);
CREATE INDEX registered_registry IF NOT EXISTS FOR (n:Registered) ON (n.registry);

CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
