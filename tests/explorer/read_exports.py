"""Prints what networkx and pandas read of the exports network.gexf, entities.csv and relationships.csv in a folder, as JSON."""

import json
import sys
from pathlib import Path

import networkx as nx
import pandas as pd

folder = Path(sys.argv[1])
graph = nx.read_gexf(folder / "network.gexf")


def rows(name):
    # Without this, a body called "NA" or "None" would be read as a missing value.
    frame = pd.read_csv(folder / name, keep_default_na=False, na_values={"qualifier": "", "firstPublished": "", "lastPublished": ""})
    return {"types": {column: str(kind) for column, kind in frame.dtypes.items()}, "rows": json.loads(frame.to_json(orient="records"))}


edges = [{"source": source, "target": target, **data} for source, target, data in graph.edges(data=True)]
json.dump(
    {
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
        "nodes": [{"id": node, **data} for node, data in graph.nodes(data=True)],
        "edges": edges,
        "entities": rows("entities.csv"),
        "relationships": rows("relationships.csv"),
    },
    sys.stdout,
)
