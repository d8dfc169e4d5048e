"""The shop sells on while the search server is stopped, frozen or killed, and catches up afterwards.

The control comes first: without the breaker every page waits for the frozen server.
"""

from __future__ import annotations

import logging
import statistics
import time
from collections.abc import Callable
from decimal import Decimal
from itertools import chain
from typing import Any

import pytest

from catalogue.services import products
from checkout.choices import PaymentMethod, PaymentStatus, SubOrderStatus
from checkout.models import OrderDetail, Payment
from search.engines import router
from search.engines.breaker import Breaker
from search.engines.elasticsearch.bulk import Action, send
from search.models import QueuedProduct
from search.services import indexing
from shops.models import StockRecord
from tests.checkout.views.test_purchase import fill
from tests.search.engines.outages.conftest import Site, is_answered, wait_until
from tests.search.engines.outages.servers import Node

logger = logging.getLogger(__name__)
pytestmark = [pytest.mark.services, pytest.mark.outage, pytest.mark.timeout(600)]

FIRST, LATER = 5, 60
FIRST_ADDED_SECONDS, LATER_ADDED_SECONDS = 1.0, 0.05


def seconds_of(site: Site, count: int) -> list[float]:
    """What `count` pages took, the lists and searches among them first."""
    paths = chain.from_iterable(site.paths() for _ in range(count))
    return [site.seconds(path) for path, _ in zip(paths, range(count), strict=False)]


def p95(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=20)[18]


def without_an_engine(site: Site, settings: Any) -> list[float]:
    """What the same pages take from the database when no engine is asked at all."""
    hosts = settings.ELASTICSEARCH_HOSTS
    settings.ELASTICSEARCH_HOSTS = []
    seconds_of(site, FIRST)
    found = seconds_of(site, LATER)
    settings.ELASTICSEARCH_HOSTS = hosts
    router.forget()
    assert is_answered()
    seconds_of(site, 2 * FIRST)
    return found


def left(goods: list[Any]) -> list[int]:
    """How many pieces of each may still be bought."""
    return [StockRecord.objects.get(product=each).net_stock_level for each in goods]


def buy(site: Site) -> None:
    """One product joins the one in the basket and both are ordered; then the basket is as before."""
    bought = site.goods[:2]  # of two shops
    had = left(bought)
    added = site.client.post("/basket/add/", {"product": bought[1].pk, "quantity": "2"})
    assert (added.status_code, added["Location"]) == (302, "/basket/")
    lines = site.client.get("/basket/").wsgi_request.basket.all_lines()
    assert [(line.product_id, line.quantity) for line in lines] == [(bought[0].pk, 1), (bought[1].pk, 2)]

    sent = site.client.post("/checkout/", fill(site.client, payment_method=PaymentMethod.COD))
    detail = OrderDetail.objects.select_related("order").get()
    assert (sent.status_code, sent["Location"]) == (302, f"/orders/{detail.token}/")
    assert site.client.get(sent["Location"]).status_code == 200
    suborders = list(detail.order.suborders.order_by("pk"))
    assert [(each.shop_id, each.goods_total, each.status) for each in suborders] == [
        (bought[0].shop_id, 1000, SubOrderStatus.CONFIRMED),
        (bought[1].shop_id, 2 * 1001, SubOrderStatus.CONFIRMED),
    ]
    assert detail.order.total_incl_tax == sum(each.total for each in suborders)
    assert Payment.objects.get().status == PaymentStatus.ON_DELIVERY
    assert left(bought) == [had[0] - 1, had[1] - 2]

    assert site.client.post("/basket/add/", {"product": bought[0].pk}).status_code == 302


def test_control_without_the_breaker_every_page_waits(
    site: Site, running: Node, settings: Any, monkeypatch: pytest.MonkeyPatch
):
    usual = without_an_engine(site, settings)
    monkeypatch.setattr(Breaker, "failed", lambda *args: None)
    running.freeze()
    seconds_of(site, FIRST)
    assert p95(seconds_of(site, 12)) > p95(usual) + 10 * LATER_ADDED_SECONDS


@pytest.mark.parametrize("outage", ["stop", "freeze", "kill"])
def test_pages_in_an_outage(
    site: Site,
    running: Node,
    settings: Any,
    differences: Callable[[], list[tuple[int, str]]],
    outage: str,
):
    usual = without_an_engine(site, settings)
    assert (site.found("มัดหมี่"), differences()) == (20, [])

    getattr(running, outage)()
    first, later = seconds_of(site, FIRST), seconds_of(site, LATER)
    added_first, added_later = max(first) - statistics.median(usual), p95(later) - p95(usual)
    logger.info("%s: added %.0f ms at first, %.0f ms later", outage, 1000 * added_first, 1000 * added_later)
    assert added_first <= FIRST_ADDED_SECONDS
    assert added_later <= LATER_ADDED_SECONDS
    assert site.found("มัดหมี่") == 20  # plain words of the database
    facts = router.status()
    assert (facts["state"], facts["answers"], facts["breaker"]) == ("degraded", "database", "open")
    ready = site.client.get("/readyz")
    assert (ready.status_code, ready.json()["search"]["state"]) == (200, "degraded")

    # A purchase and other changes go on; the index hears of them later.
    buy(site)
    products.set_price(site.goods[2], Decimal(77))
    products.change(site.goods[3], title="ข้าวแต๋นน้ำแตงโม")
    assert indexing.drain().engine_is_up is False
    assert QueuedProduct.objects.count() >= 2

    running.restore()
    back = wait_until(is_answered)
    logger.info("%s: back after %.1f s", outage, back)
    indexing.drain(ignore_rest=True)
    assert QueuedProduct.objects.count() == 0
    assert differences() == []
    assert (site.found("ข้าวแต๋น"), site.found("", price_max=100)) == (1, 1)
    usual_again = seconds_of(site, LATER)
    assert p95(usual_again) <= p95(usual) + FIRST_ADDED_SECONDS / 2


def test_what_a_frozen_server_does_late_changes_nothing(
    site: Site, running: Node, differences: Callable[[], list[tuple[int, str]]]
):
    """An order that was given up waits in the frozen server; newer documents may be there first."""
    product = site.goods[4]
    products.set_price(product, Decimal(1))
    running.freeze()
    began = time.monotonic()
    assert indexing.drain().engine_is_up is False
    assert time.monotonic() - began < 25  # claims are held for 30
    products.set_price(product, Decimal(2))
    running.thaw()
    wait_until(
        lambda: indexing.drain(ignore_rest=True).engine_is_up and not QueuedProduct.objects.exists(), 60
    )
    time.sleep(1)
    assert differences() == []


def test_an_older_order_never_overwrites_a_newer_document(site: Site):
    """The rule behind it, without the race; a living sender's document counts even if its clock is slow."""
    store: Any = router.store()
    [version] = store.versions("products")
    alias = store.cluster.write_alias(version.name)
    pk = site.goods[5].pk

    def digest() -> str:
        return dict(store.digests(version.name))[pk]

    late = {"index": {"_id": str(pk), "version": 5, "version_type": "external_gte"}}
    answer = store.cluster.tell(
        lambda client: client.bulk(index=alias, operations=[late, {"id": pk, "digest": "late"}])
    )
    assert answer["items"][0]["index"]["status"] == 409
    before = digest()
    assert before != "late"
    slow_clock = Action(pk, {"id": pk, "digest": "newest"}, stamp=5)
    store.cluster.tell(lambda client: send(client, alias, [slow_clock]))
    assert digest() == "newest"
    store.cluster.tell(lambda client: send(client, alias, [Action(pk, None, stamp=6)]))
    assert pk not in dict(store.digests(version.name))
