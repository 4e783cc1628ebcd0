// days-of-all: the first and the last day of several times, from the most reliable basis among them.
CALL (times) {
  UNWIND times AS time
  WITH time.basis AS basis, count(*) AS claims, count(time.first) AS begun, min(time.first) AS firstDay,
    count(time.last) AS ended, max(time.last) AS lastDay
  RETURN basis, CASE begun WHEN claims THEN firstDay END AS firstDay, CASE ended WHEN claims THEN lastDay END AS lastDay
  ORDER BY basis
  LIMIT 1
}
