// dated-claims(r): the claims `c` that count of the relationship with the id `r`, not what is only announced, each with its `time`.
// >> claims-that-took-place({{r}})
// >> time-of-claim
