// bodies-above(x): the topmost organizations or countries that `x` is part of, up to six steps away.
MATCH ({{x}}) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} (top)
WHERE coalesce($rollUp, false) AND (top.id IN apart OR NOT EXISTS {
  (top:Organization)-[above:PART_OF WHERE $knownBy IS NULL OR above.firstPublished <= date($knownBy)]->(:Organization|Country)
})
