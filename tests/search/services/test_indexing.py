"""Changes reach the index by the queue, whatever happens to the engine or to one product."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest

from catalogue.choices import CertificateKind
from catalogue.services import cards, certificates, products, stars
from catalogue.services.products import NewProduct
from search.engines.base import Document, EngineUnavailable, RequestRefused
from search.models import QueuedProduct
from search.services import indexing, maintenance, queue
from search.services.definitions import IndexDefinition
from search.services.product_index import PRODUCT_INDEX
from shops.choices import ShopStatus
from shops.services import shops
from tests.catalogue.services.test_card_drift import REFUSALS, Desk
from tests.factories import make_category, make_product, make_round, make_shop, make_tambon

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("engine_name")]

Find = Callable[..., list[int]]
Check = Callable[[], list[tuple[int, str]]]


class Unwell:
    """The site's store, which fails as often as it is told to; `writes` counts what got through."""

    def __init__(self, store: Any, error: Exception | None = None, poison: Iterable[int] = ()) -> None:
        self.inner = store
        self.error = error
        self.poison = set(poison)
        self.writes: list[list[int]] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def write(self, version: str, documents: Iterable[Document], removed: Iterable[int] = ()) -> None:
        documents = list(documents)
        if self.error is not None:
            raise self.error
        if self.poison & {document["id"] for document in documents}:
            raise RequestRefused("a document is at fault")
        self.inner.write(version, documents, removed)
        self.writes.append([document["id"] for document in documents])


def rested() -> int:
    return QueuedProduct.objects.filter(attempts__gt=0).count()


def test_each_kind_of_change_reaches_the_index(built: Any, found_by: Find, differences: Check) -> None:
    shop = make_shop()
    make_category("food")
    product = products.create(shop, NewProduct(title="น้ำพริกเผา", category="food", price=Decimal(90), stock=1))
    indexing.drain()
    assert found_by("word", "น้ำพริก") == [product.pk]
    assert (found_by("stock", "in_stock"), found_by("star", "0")) == ([product.pk], [product.pk])

    products.set_stock(product, 0)
    make_round(2567)
    stars.publish(stars.enter(product, year=2567, level=4))
    claim = certificates.claim(product, kind=CertificateKind.TCPS, number="มผช. 1/2560")
    certificates.verify(claim, by=None)
    products.set_price(product, Decimal(120))
    indexing.drain()
    assert (found_by("stock", "sold_out"), found_by("star", "4")) == ([product.pk], [product.pk])
    assert found_by("standard", "tcps") == [product.pk]
    assert found_by("price", "12000") == [product.pk]

    products.change(product, title="ข้าวแต๋นน้ำแตงโม")
    shops.move(shop, tambon=make_tambon("930101"), address="1")
    indexing.drain()
    assert (found_by("word", "น้ำพริก"), found_by("province", "93")) == ([], [product.pk])

    shops.change_status(shop, ShopStatus.SUSPENDED, by=None)
    indexing.drain()
    assert found_by("province", "93") == []
    assert (differences(), queue.lag().waiting) == ([], 0)


def test_a_removed_product_leaves_the_index(found_by: Find, built: Any) -> None:
    keep, hide, delete = (make_product(category="textile/silk") for _ in range(3))
    indexing.drain()
    assert found_by("category", "textile/silk") == [keep.pk, hide.pk, delete.pk]
    products.remove(hide)
    delete.delete()
    report = indexing.drain()
    assert found_by("category", "textile/silk") == [keep.pk]
    assert (report.removed, report.written) == (2, 0)


def test_without_an_index_changes_wait_and_cost_the_engine_nothing(store: Any) -> None:
    product = make_product()
    report = indexing.drain()
    assert (report.batches, report.engine_is_up) == (0, True)
    assert QueuedProduct.objects.filter(pk=product.pk, claim=None).exists()


def test_single_changes_are_written_before_a_mass_change(built: Any, store: Any) -> None:
    goods = [make_product().pk for _ in range(60)]
    QueuedProduct.objects.all().delete()
    queue.add(goods)
    queue.add([goods[40]], is_bulk=False)
    watched = Unwell(store)
    indexing.drain(store=watched)
    assert watched.writes == [[goods[40]], [number for number in goods if number != goods[40]]]


def test_single_changes_without_end_do_not_starve_a_mass_change(built: Any, store: Any) -> None:
    goods = [make_product().pk for _ in range(60)]
    QueuedProduct.objects.all().delete()
    queue.add(goods)

    class Busy(Unwell):
        def write(self, version: str, documents: Any, removed: Any = ()) -> None:
            super().write(version, documents, removed)
            if len(self.writes) < 5:
                queue.add([goods[len(self.writes)]])  # the next one comes while this one is written

    busy = Busy(store)
    queue.add([goods[0]])
    indexing.drain(store=busy)
    assert [len(batch) for batch in busy.writes[:3]] == [1, 58, 2]
    assert queue.lag().waiting == 0


def test_changes_wait_out_an_engine_that_is_down(built: Any, store: Any, differences: Check) -> None:
    make_product()
    down = Unwell(store, EngineUnavailable("stopped"))
    report = indexing.drain(store=down)
    assert (report.engine_is_up, report.written) == (False, 0)
    assert (queue.lag().waiting, rested()) == (1, 0)  # the product is not to blame
    down.error = None
    assert indexing.drain(store=down).batches == 0  # left in peace for a second
    assert indexing.drain(store=down, ignore_rest=True).written == 1
    assert indexing.engine_rest.is_on() is False
    assert differences() == []


def test_rests_grow_while_the_engine_stays_down(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(indexing.time, "monotonic", lambda: now)
    rest, waits = indexing._Rest(), []
    for _ in range(6):
        rest.begin()
        waits.append(rest._until - now)
    assert waits == [1.0, 2.0, 4.0, 8.0, 8.0, 8.0]


def test_a_document_at_fault_does_not_hold_up_the_others(built: Any, store: Any, differences: Check) -> None:
    goods = [make_product().pk for _ in range(9)]
    report = indexing.drain(store=Unwell(store, poison=[goods[4]]))
    assert (report.written, report.failed) == (8, 1)
    row = QueuedProduct.objects.get()
    assert (row.pk, row.attempts, row.claim) == (goods[4], 1, None)
    assert row.last_error == "RequestRefused: a document is at fault"
    assert indexing.drain().batches == 0  # it rests
    assert indexing.drain(ignore_rest=True).written == 1
    assert differences() == []


def test_a_product_that_cannot_be_made_does_not_hold_up_the_others(built: Any, store: Any) -> None:
    goods = [make_product().pk for _ in range(4)]

    def make(ids: Any, meta: Any) -> Any:
        if goods[2] in ids:
            raise ValueError("cannot be cut")
        return PRODUCT_INDEX.make(ids, meta)

    broken = IndexDefinition(PRODUCT_INDEX.schema, PRODUCT_INDEX.meta, PRODUCT_INDEX.every_id, make)
    report = indexing.drain(indexes=[broken])
    assert (report.written, report.failed) == (3, 1)
    assert list(QueuedProduct.objects.values_list("pk", "last_error")) == [
        (goods[2], "ValueError: cannot be cut")
    ]


def test_control_what_never_passed_the_queue_is_found_and_repaired(built: Any, differences: Check) -> None:
    """The comparison of the property test below sees a lost change."""
    first, second, third = (make_product() for _ in range(3))
    indexing.drain()
    products.set_price(first, Decimal(7))
    products.remove(second)
    fourth = make_product()
    QueuedProduct.objects.all().delete()
    assert differences() == [(first.pk, "wrong"), (second.pk, "surplus"), (fourth.pk, "missing")]
    checked = maintenance.check(PRODUCT_INDEX)
    maintenance.repair(PRODUCT_INDEX, checked)
    assert (checked.repaired, differences()) == (3, [])
    assert third.pk in PRODUCT_INDEX.every_id()


def test_differences_that_wait_in_the_queue_are_no_fault(built: Any) -> None:
    make_product()
    checked = maintenance.check(PRODUCT_INDEX)
    assert (checked.differences, checked.waiting) == ([], 1)


@pytest.mark.parametrize("seed", range(4))
def test_after_any_series_of_edits_the_index_is_what_the_database_says(
    seed: int, built: Any, differences: Check
) -> None:
    desk, rng = Desk(seed), random.Random(seed)
    for _ in range(60):
        desk.edit()
        if rng.random() < 0.1:
            with suppress(*REFUSALS):
                shops.rename(rng.choice(desk.shops), name_th=f"ร้าน {rng.random()}", name_en="")
        if rng.random() < 0.2:
            indexing.drain(limit=rng.choice([1, 5, None]))
    indexing.drain()
    assert (differences(), queue.lag().waiting, list(cards.differences())) == ([], 0, [])
