// stands-for(x, body): the organization or country that `x` counts as, as `body`: with $rollUp, the topmost one that it is part of, up to
// six steps away, unless there are several; otherwise `x` itself. Organizations in `apart` are not rolled up.
CALL ({{x}}, apart) {
  OPTIONAL
  // >> bodies-above({{x}})
  WITH {{x}}, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE {{x}} END AS {{body}}
}
