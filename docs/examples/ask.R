# Runs the questions in cypher/read through the Query API of Neo4j and returns data frames.
library(httr2)
library(jsonlite)

questions <- "cypher/read"
address <- paste0(Sys.getenv("NEO4J_HTTP", "http://127.0.0.1:7474"), "/db/neo4j/query/v2")

send <- function(body, seconds) {
  response <- request(address) |>
    req_auth_basic(Sys.getenv("NEO4J_USERNAME", "neo4j"), Sys.getenv("NEO4J_PASSWORD")) |>
    req_body_json(body, null = "null") |>
    req_timeout(seconds) |>
    req_error(is_error = \(response) FALSE) |>
    req_perform() |>
    resp_body_json()
  if (!is.null(response$errors)) stop(response$errors[[1]]$message, call. = FALSE)
  response$data
}

# Returns the rows of a question. Parameters that are not given are null, which its file expects. Write whole
# numbers as 10L and a list of one item as list("x"), so that JSON keeps their types.
ask <- function(name, ..., seconds = 30) {
  file <- list.files(questions, paste0("^", name, "[.]cypher$"), recursive = TRUE, full.names = TRUE)
  lines <- readLines(file, encoding = "UTF-8")
  taken <- sub("^// param +\\$(\\w+).*", "\\1", grep("^// param ", lines, value = TRUE))
  given <- modifyList(list(skip = 0L, limit = 1000L), list(...))
  unknown <- setdiff(names(list(...)), taken)
  if (length(unknown) > 0) stop(name, " has no parameter ", toString(unknown), ". It has ", toString(taken))
  parameters <- setNames(lapply(taken, \(each) given[[each]]), taken)
  # No statement reads this parameter. It identifies this statement among all that are running.
  parameters$asked <- paste(Sys.getpid(), format(Sys.time(), "%s%OS6"))
  body <- list(statement = paste(lines, collapse = "\n"), parameters = parameters, accessMode = "READ")
  data <- tryCatch(send(body, seconds), error = function(problem) {
    end(parameters$asked)
    stop(problem)
  })
  as_frame(data)
}

# The Query API has no time limit, and a statement keeps running after its client has gone.
end <- function(asked) {
  statement <- "SHOW TRANSACTIONS YIELD transactionId AS id, parameters WHERE parameters.asked = $this
    TERMINATE TRANSACTIONS id YIELD message RETURN message"
  send(list(statement = statement, parameters = list(this = asked)), 10)
}

# Lists stay lists within their column. Null becomes NA.
as_frame <- function(data) {
  column <- function(place) {
    cells <- lapply(data$values, \(row) if (is.null(row[[place]])) NA else row[[place]])
    if (any(vapply(cells, is.list, NA))) I(lapply(cells, unlist)) else unlist(cells)
  }
  columns <- lapply(seq_along(data$fields), column)
  as.data.frame(setNames(columns, unlist(data$fields)))
}

if (sys.nframe() == 0) {
  # Turn a list in a cell into one row for each item.
  shared <- ask("shared-neighbours", ids = list("org:iom", "org:unodc"), types = list("PARTNERS_WITH"))
  exploded <- shared[rep(seq_len(nrow(shared)), lengths(shared$sharedBy)), c("entity", "sharedBy", "publishers")]
  exploded$sharedBy <- unlist(shared$sharedBy)
  write.csv(exploded, row.names = FALSE, quote = FALSE)

  # Turn the rows into a matrix with a row for each country and a column for each event.
  cells <- ask("participation", kinds = list("Country"))
  cells <- cells[!is.na(cells$entity), ]
  write.csv(tapply(cells$publishers, cells[c("entity", "event")], max), quote = FALSE, na = "")
}
