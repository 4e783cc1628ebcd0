// parts-of(a, x): `a` itself, and with $rollUp as `x` each body that is part of it, up to six steps away. Those in `apart` are none.
CALL ({{a}}, apart) {
  RETURN {{a}} AS {{x}}
  UNION
  WITH {{a}}, apart
  WHERE coalesce($rollUp, false)
  MATCH ({{x}}) ((part:Organization WHERE NOT part.id IN apart)-[of:PART_OF WHERE $knownBy IS NULL OR of.firstPublished <= date($knownBy)]->(:Organization|Country)){1,6} ({{a}})
  RETURN {{x}}
}
