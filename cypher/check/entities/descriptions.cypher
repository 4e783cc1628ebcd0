// descriptions: how registries, and the sources that add them, describe the ids of entities.
// param $entities  list of {id, ids}: the entity and all ids that resolve to it
// returns id, entries, declarations
UNWIND $entities AS row
RETURN row.id AS id,
  COLLECT {
    MATCH (e:RegistryEntry)
    WHERE e.id IN row.ids
    RETURN e {.id, .name, .names, .identifiers, .unnamed}
    ORDER BY e.id
  } AS entries,
  COLLECT {
    MATCH (n:Entity {id: row.id})<-[m:MENTIONS]-(s:Source)
    WHERE m.declared OR m.stated IS NOT NULL
    RETURN {source: s.id, mention: properties(m)}
    ORDER BY s.id
  } AS declarations
