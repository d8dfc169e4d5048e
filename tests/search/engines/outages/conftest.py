"""A market with its index on a server that the test may do anything to."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from search.engines import router
from search.services import indexing, maintenance, rebuild
from search.services.product_index import PRODUCT_INDEX
from tests.factories import make_category, make_product, make_shop
from tests.search.engines.outages.servers import Node, free_port, is_installed

BOOT_QUICKLY = {"ELASTICSEARCH_JAVA_OPTIONS": "-XX:TieredStopAtLevel=1"}


@dataclass
class Site:
    """The market's pages, each asked anew: nothing that was answered before may help."""

    client: Client
    product: Any
    goods: list[Any] = field(default_factory=list)
    _number: int = 0

    def paths(self) -> list[str]:
        """One round of the pages of a purchase; the lists are lists that nobody asked for yet."""
        self._number += 1
        return [
            f"/products/?price_min={self._number}",
            f"/products/?category=textile&price_min={self._number}",
            f"/products/?q=ผ้าไหม&price_min={self._number}",
            self.product.get_absolute_url(),
            "/basket/",
            "/checkout/",
        ]

    def seconds(self, path: str) -> float:
        """How long the page took; it has to be there."""
        began = time.perf_counter()
        response = self.client.get(path)
        taken = time.perf_counter() - began
        assert response.status_code == 200, path
        return taken

    def found(self, words: str, **filters: Any) -> int:
        """How many products the list of these words has."""
        self._number += 1
        response = self.client.get("/products/", {"q": words, "price_min": self._number % 70, **filters})
        assert response.status_code == 200
        return int(response.context["total"])


@pytest.fixture(scope="module")
def server() -> Iterator[Node]:
    if not is_installed():
        pytest.skip("Elasticsearch is not installed: `make services` does it")
    port = free_port()
    node = Node(f"test-{port}", port, BOOT_QUICKLY)
    node.start()
    node.wait_until_it_answers()
    yield node
    node.remove()


@pytest.fixture
def running(server: Node) -> Iterator[Node]:
    """The server, well before and after the test."""
    yield server
    server.restore()


def search_on(settings: Any, hosts: list[str]) -> None:
    settings.ELASTICSEARCH_HOSTS = hosts
    settings.ELASTICSEARCH_INDEX_PREFIX = f"test{secrets.token_hex(4)}"
    indexing.engine_rest.forget()


@pytest.fixture
def site(running: Node, settings: Any, transactional_db: None) -> Iterator[Site]:
    """Twenty products of two shops, one of them in the basket; the index is complete and warm."""
    search_on(settings, [running.url])
    yield open_site()
    router.forget()


def open_site() -> Site:
    make_category("textile/silk")
    shops = [make_shop(tambon="500108"), make_shop(tambon="930101")]
    goods = [make_product(shops[number % 2], star=number % 6, price=1000 + number) for number in range(20)]
    site = Site(Client(), goods[0], goods)
    rebuild.rebuild(PRODUCT_INDEX)
    indexing.drain()
    site.client.post("/basket/add/", {"product": goods[0].pk})
    for _ in range(3):
        for path in site.paths():
            site.seconds(path)
    return site


@pytest.fixture
def differences() -> Callable[[], list[tuple[int, str]]]:
    """What differs between the index and the database."""

    def found() -> list[tuple[int, str]]:
        return [(each.id, each.problem) for each in maintenance.check(PRODUCT_INDEX).differences]

    return found


def is_answered() -> bool:
    return router.status()["answers"] == "elasticsearch"


def wait_until(condition: Callable[[], bool], seconds: float = 30) -> float:
    """How long it took."""
    began = time.monotonic()
    while not condition():
        assert time.monotonic() - began < seconds, "it never happened"
        time.sleep(0.02)
    return time.monotonic() - began


@pytest.fixture(autouse=True)
def closed_threads() -> Iterator[None]:
    yield
    connection.close()
