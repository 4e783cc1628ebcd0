// stands-for(x, body): the `body` that `x` stands for: with $rollUp the one that it is part of at the top, up to six steps away,
// unless there are several; else itself. Bodies in `apart` stand for themselves.
CALL ({{x}}, apart) {
  OPTIONAL
  // >> bodies-above({{x}})
  WITH {{x}}, collect(DISTINCT top) AS tops
  RETURN CASE size(tops) WHEN 1 THEN tops[0] ELSE {{x}} END AS {{body}}
}
