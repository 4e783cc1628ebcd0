// next-hop: the most relevant neighbours, except those in `seen`, of the entity of `one`, unless it is a hub.
WITH one.entity AS x, one.score AS held
WHERE
// >> is-no-hub
} <= 1000
// >> neighbours-that-tell(seen)
