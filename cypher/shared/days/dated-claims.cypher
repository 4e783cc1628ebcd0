// dated-claims(r): the claims `c` that count for the relationship with the id `r`, without planned ones, each with its `time`.
// >> claims-that-took-place({{r}})
// >> time-of-claim
