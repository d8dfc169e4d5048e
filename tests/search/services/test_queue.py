"""The queue holds each changed product once, exactly when its change is committed."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from catalogue.models import Product
from catalogue.services import cards, products
from catalogue.signals import products_changing
from search.models import QueuedProduct
from search.services import queue
from shops.choices import ShopStatus
from shops.services import shops
from tests.factories import make_category, make_product, make_shop, make_tambon, make_variant

pytestmark = pytest.mark.django_db


def waiting() -> list[int]:
    return sorted(QueuedProduct.objects.filter(is_parked=False).values_list("pk", flat=True))


def empty() -> None:
    QueuedProduct.objects.all().delete()


def test_a_product_waits_once_however_often_it_changes() -> None:
    queue.add([7, 3, 7])
    first = dict(QueuedProduct.objects.values_list("pk", "token"))
    queue.add([3])
    second = dict(QueuedProduct.objects.values_list("pk", "token"))
    assert sorted(first) == sorted(second) == [3, 7]
    assert (first[3] != second[3], first[7] == second[7]) == (True, True)


def test_a_change_that_is_rolled_back_leaves_no_row() -> None:
    product = make_product()
    empty()
    with transaction.atomic():
        products.set_stock(product, 0)
        assert waiting() == [product.pk]
        transaction.set_rollback(True)
    assert waiting() == []


def test_one_statement_however_many_change() -> None:
    with CaptureQueriesContext(connection) as seen:
        queue.add(range(1, 1001))
    assert len(seen) == 1


def test_nothing_but_the_queue_listens_inside_a_transaction() -> None:
    """Whoever listens here can make a sale fail; news for others goes out after commit."""
    names = [key[0] for key, *_ in products_changing.receivers]
    assert names == ["search.queue_products"]


def test_a_description_changes_no_card_and_is_queued() -> None:
    product = make_product()
    empty()
    products.change(product, description="ทอด้วยกี่มือ")
    assert list(cards.differences()) == []
    assert waiting() == [product.pk]


def test_a_variant_counts_for_its_parent() -> None:
    parent = make_product()
    variant = make_variant(parent)
    empty()
    products.set_stock(variant, 0)
    assert parent.pk in waiting()


def test_a_deleted_product_is_queued() -> None:
    product = make_product()
    number = product.pk
    empty()
    product.delete()
    assert waiting() == [number]


@pytest.mark.parametrize("what", ["name", "place", "status"])
def test_products_of_a_shop_change_with_it(what: str) -> None:
    shop = make_shop()
    goods = [make_product(shop).pk for _ in range(3)]
    make_product()
    tambon = make_tambon("930101")
    empty()
    with transaction.atomic():
        if what == "name":
            shops.rename(shop, name_th="ร้านใหม่", name_en="New name")
        elif what == "place":
            shops.move(shop, tambon=tambon, address="1")
        else:
            shops.change_status(shop, ShopStatus.SUSPENDED, by=None)
        assert waiting() == goods  # before the commit, so no kill can come between
        assert list(cards.differences()) == []


@pytest.mark.parametrize("written", ["category", "text"])
def test_products_below_a_renamed_category_are_queued(written: str) -> None:
    make_product(category="food")
    silk = make_product(category="textile/silk")
    empty()
    top = make_category("textile")
    if written == "category":
        top.name = "ผ้าทอ"
        top.save()
    else:
        top.text.name_en = "Woven goods"
        top.text.save()
    assert waiting() == [silk.pk]


class TestPriority:
    def test_single_changes_go_first_and_alone(self) -> None:
        queue.add(range(1000, 1100))
        queue.add([5])
        first = queue.claim(50)
        assert first is not None
        assert first.product_ids == [5]
        second = queue.claim(50)
        assert second is not None
        assert second.product_ids == list(range(1000, 1050))

    def test_a_mass_change_does_not_push_a_single_one_back(self) -> None:
        queue.add([5])
        queue.add(range(1, 101))
        assert list(QueuedProduct.objects.filter(is_bulk=False).values_list("pk", flat=True)) == [5]

    def test_a_single_change_of_a_mass_changed_product_goes_first(self) -> None:
        queue.add(range(1, 101))
        queue.add([5])
        claimed = queue.claim(50)
        assert claimed is not None
        assert claimed.product_ids == [5]


class TestClaim:
    def test_claimed_rows_are_not_claimed_again_until_the_claim_runs_out(self) -> None:
        queue.add([1, 2])
        assert queue.claim(10) is not None
        assert queue.claim(10) is None
        QueuedProduct.objects.update(claimed_until=timezone.now() - dt.timedelta(seconds=1))
        again = queue.claim(10)
        assert again is not None
        assert again.product_ids == [1, 2]

    def test_settled_rows_are_gone(self) -> None:
        queue.add([1, 2])
        claimed = queue.claim(10)
        assert claimed is not None
        assert queue.settle(claimed) == []
        assert waiting() == []

    def test_control_removing_by_id_loses_a_change_that_came_meanwhile(self) -> None:
        queue.add([1])
        claimed = queue.claim(10)
        assert claimed is not None
        queue.add([1])
        QueuedProduct.objects.filter(pk__in=claimed.product_ids).delete()
        assert waiting() == []  # the second change is never looked at

    def test_a_change_that_came_meanwhile_waits_on(self) -> None:
        queue.add([1, 2])
        claimed = queue.claim(10)
        assert claimed is not None
        queue.add([1])
        assert queue.claim(10) is None  # not while the first drainer may still write
        queue.settle(claimed)
        assert waiting() == [1]
        again = queue.claim(10)
        assert again is not None
        assert again.product_ids == [1]

    def test_a_drainer_that_overslept_has_its_products_looked_at_again(self) -> None:
        queue.add([1, 2])
        slow = queue.claim(10)
        assert slow is not None
        QueuedProduct.objects.update(claimed_until=timezone.now() - dt.timedelta(seconds=1))
        quick = queue.claim(10)
        assert quick is not None
        assert not queue.still_holds(slow)
        queue.settle(quick)
        queue.settle(slow)  # it may have written over what the quick one wrote
        assert waiting() == [1, 2]

    def test_settling_twice_takes_nothing_from_another(self) -> None:
        queue.add([1])
        slow = queue.claim(10)
        assert slow is not None
        QueuedProduct.objects.update(claimed_until=timezone.now() - dt.timedelta(seconds=1))
        quick = queue.claim(10)
        assert quick is not None
        queue.settle(slow)
        row = QueuedProduct.objects.get(pk=1)
        assert row.claim == quick.number
        queue.settle(quick)
        assert waiting() == [1]


class TestParking:
    def test_parked_rows_wait_only_when_unparked(self) -> None:
        queue.add([1])
        claimed = queue.claim(10)
        assert claimed is not None
        queue.settle(claimed, park=True)
        assert (waiting(), queue.parked()) == ([], 1)
        assert queue.unpark() == 1
        assert (waiting(), queue.parked()) == ([1], 0)

    def test_a_new_change_unparks(self) -> None:
        queue.add([1])
        claimed = queue.claim(10)
        assert claimed is not None
        queue.settle(claimed, park=True)
        before = timezone.now()
        queue.add([1])
        row = QueuedProduct.objects.get(pk=1)
        assert (row.is_parked, row.is_bulk, row.queued_at >= before) == (False, False, True)


def test_lag() -> None:
    assert queue.lag() == queue.Lag(waiting=0, single=0, oldest_seconds=0.0, parked=0, stuck=0)
    queue.add(range(1, 101))
    queue.add([500])
    QueuedProduct.objects.filter(pk=7).update(queued_at=timezone.now() - dt.timedelta(seconds=90))
    lag = queue.lag()
    assert (lag.waiting, lag.single, lag.stuck) == (101, 1, 0)
    assert 90 <= lag.oldest_seconds < 100


def test_unknown_ids_do_no_harm(django_assert_num_queries: Any) -> None:
    cards.refresh([999_999])
    assert waiting() == [999_999]
    assert not Product.objects.filter(pk=999_999).exists()
    with django_assert_num_queries(0):
        queue.add([])
