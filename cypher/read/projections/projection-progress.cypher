// projection-progress: what Graph Data Science is doing for a question, and how far it has come.
// param    $projection      the name of the question's projection
// returns  task, progress
CALL gds.listProgress($projection) YIELD taskName, progress, timeStarted
RETURN trim(replace(taskName, '|-- ', '')) AS task, progress
ORDER BY timeStarted DESC
LIMIT 1
