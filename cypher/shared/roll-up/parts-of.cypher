// parts-of(a, x): binds as `x` the entity `a` itself and, with $rollUp, each organization that is part of it, up to six steps away, except
// those in `apart`.
CALL ({{a}}, apart) {
  RETURN {{a}} AS {{x}}
  UNION
  WITH {{a}}, apart
  WHERE coalesce($rollUp, false)
  MATCH ({{x}}) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} ({{a}})
  RETURN {{x}}
}
