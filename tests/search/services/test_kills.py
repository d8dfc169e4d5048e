"""Drainers and builders killed with SIGKILL, and two drainers at once: nothing is lost.

Each kill has its control: the same kill under a drainer that takes rows out before it writes.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone

from catalogue.services import products
from search.errors import RebuildRefused
from search.models import IndexState, QueuedProduct
from search.services import indexing, maintenance, queue, rebuild, stages
from search.services.product_index import PRODUCT_INDEX
from tests.factories import make_product, make_shop
from tests.search.services.processes import kill_at

pytestmark = [
    pytest.mark.race,
    pytest.mark.usefixtures("engine_name"),
    pytest.mark.django_db(transaction=True),
    pytest.mark.timeout(90),  # starts processes, which takes seconds on a busy machine
]

Check = Callable[[], list[tuple[int, str]]]

# The drainer stops for ever at a point of its write, and says so.
HANGING_STORE = """
import time
from search.engines.router import store

class Hanging:
    def __init__(self, where):
        self.inner, self.where = store(), where
    def __getattr__(self, name):
        return getattr(self.inner, name)
    def write(self, *args):
        if self.where == "after":
            self.inner.write(*args)
        print("written" if self.where == "after" else "claimed", flush=True)
        time.sleep(600)

"""
NAIVE_DRAIN = """
from search.models import QueuedProduct
from search.services.product_index import PRODUCT_INDEX
ids = list(QueuedProduct.objects.values_list("pk", flat=True))
QueuedProduct.objects.all().delete()
documents = PRODUCT_INDEX.make(ids, {})
Hanging("before").write("", documents)
"""
HANGING_REBUILD = """
import time
from dataclasses import replace
from search.services.product_index import PRODUCT_INDEX
rebuild.LOAD_BATCH = 4

def make(ids, meta, batches=iter(range(99))):
    if next(batches) == 1:
        print("loading", flush=True)
        time.sleep(600)
    return PRODUCT_INDEX.make(ids, meta)

rebuild.rebuild(replace(PRODUCT_INDEX, make=make))
"""


@pytest.fixture
def goods(built: Any) -> list[Any]:
    """Twelve products in the index, five of which have changed since."""
    shop = make_shop()
    made = [make_product(shop) for _ in range(12)]
    indexing.drain()
    for product in made[:5]:
        products.set_price(product, Decimal(7))
    return made


def claims_run_out() -> None:
    QueuedProduct.objects.exclude(claimed_until=None).update(
        claimed_until=timezone.now() - dt.timedelta(seconds=1)
    )


def test_control_a_drainer_that_removes_first_loses_what_it_held(goods: Any, differences: Check) -> None:
    kill_at(HANGING_STORE + NAIVE_DRAIN, "claimed")
    indexing.drain()
    assert differences() == [(product.pk, "wrong") for product in goods[:5]]


@pytest.mark.parametrize(("where", "word"), [("before", "claimed"), ("after", "written")])
def test_a_killed_drainer_loses_nothing(where: str, word: str, goods: Any, differences: Check) -> None:
    kill_at(HANGING_STORE + f'indexing.drain(store=Hanging("{where}"))', word)
    held = QueuedProduct.objects.exclude(claim=None)
    assert held.count() == 5
    products.set_price(goods[0], Decimal(9))  # and one changes again meanwhile
    assert indexing.drain().batches == 0  # the claim still stands
    claims_run_out()
    assert indexing.drain().written == 5
    assert (differences(), queue.lag().waiting) == ([], 0)


def test_a_killed_rebuild_leaves_the_active_version_and_its_leftovers_go(
    goods: Any, store: Any, differences: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stages, "PATIENCE_SECONDS", 0)
    before = [version.name for version in store.versions("products")]
    kill_at(HANGING_REBUILD, "loading")
    left = [version.name for version in store.versions("products") if version.name not in before]
    assert len(left) == 1
    assert store.versions("products")[1].is_active
    assert indexing.drain().written == 5  # changes go on reaching the searched version
    assert (differences(), queue.parked()) == ([], 5)

    with pytest.raises(RebuildRefused):  # for all anybody knows it still runs
        rebuild.rebuild(PRODUCT_INDEX)
    IndexState.objects.update(builder_seen_at=timezone.now() - stages.BUILDER_LOST_AFTER)
    done = rebuild.rebuild(PRODUCT_INDEX)
    assert (done.documents, done.replayed) == (12, 0)
    assert [version.name for version in store.versions("products")] == [done.version, *before]
    assert (differences(), queue.parked(), queue.lag().waiting) == ([], 0, 0)
    assert not maintenance.is_stale(PRODUCT_INDEX, store)


def test_two_drainers_share_the_work(goods: list[Any], differences: Check) -> None:
    queue.add([product.pk for product in goods])
    gate, reports, errors = threading.Barrier(3), list[indexing.DrainReport](), list[Exception]()

    def work() -> None:
        try:
            gate.wait(20)
            for _ in range(6):
                reports.append(indexing.drain(limit=1, ignore_rest=True))
        except Exception as error:  # the test fails with it
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=work, daemon=True) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert errors == []
    assert all(report.engine_is_up for report in reports)
    assert sum(report.written for report in reports) == 12  # each product once
    assert (differences(), queue.lag().waiting) == ([], 0)
