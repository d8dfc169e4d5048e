"""Engines to test: the folder always, the cluster when `make services` has started it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from search.engines.base import Engine, Store
from search.engines.elasticsearch import Cluster, ElasticsearchEngine, ElasticsearchStore
from search.engines.embedded import EmbeddedEngine
from tests.search.conftest import running_hosts


@dataclass(frozen=True)
class Pair:
    """An engine and the store that writes for it."""

    engine: Engine
    store: Store


@pytest.fixture(
    params=[
        pytest.param("elasticsearch", marks=pytest.mark.services),
        pytest.param("embedded", id="embedded"),
    ]
)
def pair(request: Any, tmp_path: Path) -> Iterator[Pair]:
    """Each engine in turn, empty."""
    if request.param == "embedded":
        engine = EmbeddedEngine(tmp_path / "index")
        yield Pair(engine, engine)
        return
    prefix = request.getfixturevalue("elasticsearch")
    cluster = Cluster(running_hosts(), prefix=prefix, timeout_seconds=20)
    yield Pair(ElasticsearchEngine(cluster), ElasticsearchStore(cluster))
    cluster.close()
