// body-of-actor: what an actor in a relationship `r` counts as, as `body`; the actor itself if there are several.
// >> whom-an-actor-stands-for
// >> stands-for(x, body)
WITH actor, r, publishers, collect(DISTINCT body) AS bodies
WITH CASE size(bodies) WHEN 1 THEN bodies[0] ELSE actor END AS body, r, publishers
