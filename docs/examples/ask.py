"""Runs the questions in cypher/read and returns pandas data frames."""

import os
import re
from pathlib import Path

import neo4j
import pandas as pd

QUESTIONS = Path("cypher/read")


def ask(driver, name, seconds=30, **parameters):
    """Returns the rows of a question. Parameters that are not given are null, which its file expects."""
    [path] = QUESTIONS.rglob(f"{name}.cypher")
    text = path.read_text(encoding="utf-8")
    taken = re.findall(r"^// param\s+\$(\w+)", text, re.MULTILINE)
    unknown = set(parameters) - set(taken)
    if unknown:
        raise TypeError(f"{name} has no parameter {', '.join(sorted(unknown))}. It has {', '.join(taken)}")
    given = {"skip": 0, "limit": 1000, **parameters}
    # In a read session, the server refuses writes. It stops the statement after the timeout.
    with driver.session(default_access_mode=neo4j.READ_ACCESS) as session:
        result = session.run(neo4j.Query(text, timeout=seconds), {key: given.get(key) for key in taken})
        columns = result.keys()
        return pd.DataFrame([record.values() for record in result], columns=columns)


if __name__ == "__main__":
    uri = os.environ.get("NEO4J_URI", "bolt://127.0.0.1:7687")
    user = os.environ.get("NEO4J_USERNAME", "neo4j")
    auth = (user, os.environ["NEO4J_PASSWORD"])
    with neo4j.GraphDatabase.driver(uri, auth=auth, notifications_min_severity="OFF") as driver:
        # Turn a list in a cell into one row for each item.
        shared = ask(driver, "shared-neighbours", ids=["org:iom", "org:unodc"], types=["PARTNERS_WITH"])
        print(shared.explode("sharedBy")[["entity", "sharedBy", "publishers"]].to_csv(index=False))

        # Turn the rows into a matrix with a row for each country and a column for each event.
        cells = ask(driver, "participation", kinds=["Country"]).dropna(subset="entity")
        print(cells.pivot(index="entity", columns="event", values="publishers").to_csv())
