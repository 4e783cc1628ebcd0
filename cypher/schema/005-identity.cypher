// 005-identity: what registries say of an id, and which ids were merged into others.

CREATE CONSTRAINT registry_entry_id IF NOT EXISTS FOR (e:RegistryEntry) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT merge_id IF NOT EXISTS FOR (m:Merge) REQUIRE m.id IS UNIQUE;
DROP INDEX registered_registry IF EXISTS;
CREATE INDEX merge_entity IF NOT EXISTS FOR (m:Merge) ON (m.entity);
