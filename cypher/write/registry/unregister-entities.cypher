// unregister-entities: removes ids that a registry no longer has.
// param $ids  as registered
// returns id
UNWIND $ids AS id
MATCH (e:RegistryEntry {id: id})
DELETE e
RETURN id
