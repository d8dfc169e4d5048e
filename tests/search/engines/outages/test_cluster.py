"""Three nodes; the one that leads the index is killed while pages search and changes are written."""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from catalogue.services import products
from search.engines import router
from search.models import QueuedProduct
from search.services import indexing
from tests.search.engines.outages.conftest import (
    BOOT_QUICKLY,
    Site,
    is_answered,
    open_site,
    search_on,
    wait_until,
)
from tests.search.engines.outages.servers import ClusterOfThree, Node, is_installed

logger = logging.getLogger(__name__)
pytestmark = [pytest.mark.services, pytest.mark.outage, pytest.mark.timeout(900)]

BEFORE_SECONDS, AFTER_SECONDS = 4.0, 12.0
CHANGES_A_SECOND = 20


@pytest.fixture
def three() -> Iterator[ClusterOfThree]:
    if not is_installed():
        pytest.skip("Elasticsearch is not installed: `make services` does it")
    cluster = ClusterOfThree()
    cluster.environment.update(BOOT_QUICKLY)
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.remove()


class Load:
    """Pages, changes and a drainer, each in threads of its own, until `stop`."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.pages: Counter[object] = Counter()
        self.slowest = 0.0
        self.changes = 0
        self.errors: list[BaseException] = []
        self._done = threading.Event()
        works = (self._search, self._search, self._change, self._drain)
        self._threads = [threading.Thread(target=self._work, args=(work,)) for work in works]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        self._done.set()
        for thread in self._threads:
            thread.join(60)
            assert not thread.is_alive()

    def _work(self, work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as error:  # told by the test
            self.errors.append(error)
        finally:
            connection.close()

    def _search(self) -> None:
        client = Client(raise_request_exception=False)
        for number in itertools.count(threading.get_native_id() * 100_000):
            if self._done.is_set():
                return
            path = self.site.product.get_absolute_url() if number % 5 == 0 else "/products/"
            began = time.monotonic()
            response = client.get(path, {"q": "ผ้าไหม", "price_min": number % 900, "unheard": number})
            self.slowest = max(self.slowest, time.monotonic() - began)
            self.pages[response.status_code] += 1
            self.pages["by the cluster"] += not router.engine().breaker.is_open

    def _change(self) -> None:
        for number in itertools.count(2_000):
            if self._done.wait(1 / CHANGES_A_SECOND):
                return
            products.set_price(self.site.goods[number % 20], Decimal(number))
            self.changes += 1

    def _drain(self) -> None:
        while not self._done.wait(0.2):
            indexing.drain()


def leader(three: ClusterOfThree) -> Node:
    """The node that holds the primary shard of the active index."""
    store: Any = router.store()
    alias = store.cluster.full_name("products")
    shards = store.cluster.tell(lambda client: client.cat.shards(index=alias, format="json").body)
    [name] = [shard["node"] for shard in shards if shard["prirep"] == "p"]
    assert [shard["state"] for shard in shards] == ["STARTED"] * 2  # the copy is there
    return next(node for node in three.nodes if node.name == name)


def is_copied(three: ClusterOfThree) -> bool:
    store: Any = router.store()
    return store.cluster.tell(lambda client: client.cluster.health().body)["status"] == "green"


def test_a_node_is_killed_under_load(
    three: ClusterOfThree,
    settings: Any,
    transactional_db: None,
    differences: Callable[[], list[tuple[int, str]]],
):
    search_on(settings, three.urls)
    site = open_site()
    wait_until(lambda: is_copied(three), 60)
    assert is_answered()
    load = Load(site)
    load.start()
    time.sleep(BEFORE_SECONDS)
    leader(three).kill()
    time.sleep(AFTER_SECONDS)
    load.stop()

    assert load.errors == []
    pages = load.pages.pop(200)
    by_cluster = load.pages.pop("by the cluster")
    assert load.pages == {}  # no page failed
    assert load.changes > AFTER_SECONDS
    back = wait_until(is_answered)
    indexing.drain(ignore_rest=True)
    assert QueuedProduct.objects.count() == 0
    assert differences() == []  # no change was lost
    logger.info(
        "%s pages, %s of them by the cluster, slowest %.2f s; %s changes; back after %.1f s",
        pages, by_cluster, load.slowest, load.changes, back,
    )  # fmt: skip
    assert by_cluster > pages / 2
    router.forget()
