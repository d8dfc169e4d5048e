"""How many queries a page costs, exactly: `tests/query_counts.json` beside this file.

    def test_list(client, query_counts):
        with query_counts("search.list"):
            client.get("/products/")

A different number fails and prints the queries. A wanted change is recorded by
`RECORD_QUERY_COUNTS=1 pytest -n0 tests/...` and then read in the diff of the JSON file.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

PATH = Path(__file__).with_suffix(".json")
RECORD = "RECORD_QUERY_COUNTS"

Counter = Callable[[str], AbstractContextManager[None]]


def recorded() -> dict[str, int]:
    return dict(json.loads(PATH.read_text("utf-8"))) if PATH.exists() else {}


def _record(name: str, count: int) -> None:
    counts = {**recorded(), name: count}
    PATH.write_text(json.dumps(counts, indent=4, sort_keys=True) + "\n", "utf-8")


@pytest.fixture
def query_counts() -> Counter:
    """A context manager that holds the enclosed code to its recorded number of queries."""

    @contextmanager
    def counting(name: str) -> Iterator[None]:
        with CaptureQueriesContext(connection) as seen:
            yield
        if os.environ.get(RECORD):
            _record(name, len(seen))
        elif (wanted := recorded().get(name)) != len(seen):
            lines = "\n".join(f"{place:3}. {query['sql'][:1500]}" for place, query in enumerate(seen, 1))
            told = "none recorded" if wanted is None else f"{wanted} recorded"
            pytest.fail(f"{name}: {len(seen)} queries, {told} ({RECORD}=1 records anew)\n{lines}")

    return counting
