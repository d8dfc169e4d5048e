"""The running Elasticsearch of `make services`, for tests that search on it."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from typing import Any

import pytest

from search.engines import router


def running_hosts() -> list[str]:
    """Its addresses; the test is skipped when there are none."""
    hosts = os.environ.get("TEST_ELASTICSEARCH_URL", "")
    if not hosts:
        pytest.skip("no Elasticsearch: `make services` starts it, `make test-services` names it")
    return hosts.split(",")


@pytest.fixture
def elasticsearch(settings: Any) -> Iterator[str]:
    """The site searches on the running server; the prefix of this test's indexes, which go afterwards."""
    from search.engines.elasticsearch import Cluster

    settings.ELASTICSEARCH_HOSTS = running_hosts()
    settings.ELASTICSEARCH_INDEX_PREFIX = prefix = f"test{secrets.token_hex(4)}"
    settings.ELASTICSEARCH_TIMEOUT_MS = 10_000  # the machine is busy; bounds have tests of their own
    yield prefix
    router.forget()
    cluster = Cluster(settings.ELASTICSEARCH_HOSTS, prefix=prefix)
    for name in cluster.tell(lambda client: client.indices.get(index=f"{prefix}-*").body):
        cluster.tell(lambda client, name=name: client.indices.delete(index=name, ignore_unavailable=True))
    cluster.close()
