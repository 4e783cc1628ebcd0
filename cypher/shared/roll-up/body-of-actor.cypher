// body-of-actor: the `body` that an actor stands for in a relationship `r`; the actor itself where there are several.
// >> whom-an-actor-stands-for
// >> stands-for(x, body)
WITH actor, r, publishers, collect(DISTINCT body) AS bodies
WITH CASE size(bodies) WHEN 1 THEN bodies[0] ELSE actor END AS body, r, publishers
