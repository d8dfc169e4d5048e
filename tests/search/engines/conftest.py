"""Engines to test: the folder always, the cluster when `make services` has started it."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from search.engines.base import Engine, Store
from search.engines.elasticsearch import Cluster, ElasticsearchEngine, ElasticsearchStore
from search.engines.embedded import EmbeddedEngine


@dataclass(frozen=True)
class Pair:
    """An engine and the store that writes for it."""

    engine: Engine
    store: Store


def drop_everything(cluster: Cluster) -> None:
    pattern = f"{cluster.prefix}-*"
    names = list(cluster.tell(lambda client: client.indices.get(index=pattern)))
    for name in names:
        cluster.tell(lambda client, name=name: client.indices.delete(index=name, ignore_unavailable=True))


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    """A name of this test's own on the running server."""
    hosts = os.environ.get("TEST_ELASTICSEARCH_URL", "")
    if not hosts:
        pytest.skip("no Elasticsearch: `make services` starts it, `make test-services` names it")
    cluster = Cluster(hosts.split(","), prefix=f"test{secrets.token_hex(4)}", timeout_seconds=5)
    yield cluster
    drop_everything(cluster)
    cluster.close()


@pytest.fixture(
    params=[
        pytest.param("elasticsearch", marks=pytest.mark.services),
        pytest.param("embedded", id="embedded"),
    ]
)
def pair(request: Any, tmp_path: Path) -> Pair:
    """Each engine in turn, empty."""
    if request.param == "embedded":
        engine = EmbeddedEngine(tmp_path / "index")
        return Pair(engine, engine)
    cluster = request.getfixturevalue("cluster")
    return Pair(ElasticsearchEngine(cluster), ElasticsearchStore(cluster))
