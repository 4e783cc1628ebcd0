// claims-about-money(ids): the ids of the claims that count, for the FUNDS relationships with these ids.
COLLECT {
  UNWIND {{ids}} AS funding
  // >> claims-that-took-place(funding)
  RETURN c.id ORDER BY c.id
}
